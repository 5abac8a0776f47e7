import type { NotKept } from '../../../domain/questionnaire/fhir/not-kept.ts';
import type { FhirWords } from '../../../domain/questionnaire/fhir/reading.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { fhirTexts } from './fhir-texts.ts';

const both = (name: 'yes' | 'no' | 'lowest' | 'highest') => ({
  da: fhirTexts.da[name],
  en: fhirTexts.en[name],
});

/** The words that FHIR leaves out. */
export const fhirWords: FhirWords = {
  yes: both('yes'),
  no: both('no'),
  lowest: both('lowest'),
  highest: both('highest'),
};

/** What does not come along, with where it stood. */
export function notKeptWords({ what, at, values }: NotKept, language: Language) {
  const t = fhirTexts[language];
  return { where: at === '' ? t.everywhere : t.at(at), what: t.notKept[what](values) };
}
