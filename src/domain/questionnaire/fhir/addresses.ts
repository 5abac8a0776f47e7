const core = 'http://hl7.org/fhir/StructureDefinition/';
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/';

/** The extensions of FHIR and of Structured Data Capture that are read and written. */
export const known = {
  translation: `${core}translation`,
  hidden: `${core}questionnaire-hidden`,
  itemControl: `${core}questionnaire-itemControl`,
  minValue: `${core}minValue`,
  maxValue: `${core}maxValue`,
  maxOccurs: `${core}questionnaire-maxOccurs`,
  maxDecimals: `${core}maxDecimalPlaces`,
  unit: `${core}questionnaire-unit`,
  variable: `${core}variable`,
  constraint: `${core}questionnaire-constraint`,
  targetConstraint: `${core}targetConstraint`,
  calculated: `${sdc}sdc-questionnaire-calculatedExpression`,
  enableWhenExpression: `${sdc}sdc-questionnaire-enableWhenExpression`,
} as const;

/**
 * What an answer counts, in the spellings that are met: R4's ordinalValue, R5's itemWeight, and the older one of
 * questionnaires, which many tools still write.
 */
export const weightAddresses = [
  `${core}ordinalValue`,
  `${core}itemWeight`,
  `${core}questionnaire-ordinalValue`,
  `${core}valueset-ordinalValue`,
  `${core}codesystem-ordinalValue`,
  `${core}iso21090-CO-value`,
] as const;

/** What only this product knows, so that a questionnaire comes back as it was: one extension, its value as JSON. */
export const ownAddress = 'urn:fodfaeste:questionnaire-part';

/** Where a questionnaire of ours is known from, by its key. */
export const canonicalPrefix = 'urn:fodfaeste:questionnaire:';

export type FhirRelease = 'R4' | 'R5';
