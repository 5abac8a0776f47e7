import type { ConsentQuestion, ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/** A consent goes to somebody there is: a role of the definition, or the caseworker a case was handed over from. */
export function consentsHaveRecipients(definition: ProgrammeDefinition): Finding[] {
  return definition.consents.flatMap((consent, index) => missingFor(consent, definition, index));
}

function missingFor({ key, to }: ConsentQuestion, definition: ProgrammeDefinition, index: number): Finding[] {
  if (to.who === 'role') {
    const { role } = to;
    return definition.roles.some((each) => each.key === role)
      ? []
      : [{ check: 'consent-role-unknown', at: `consents[${index}].to.role`, values: { role } }];
  }
  return to.who === 'former_caseworker' && definition.intake.caseloadHandover === undefined
    ? [{ check: 'consent-without-handover', at: `consents[${index}].to`, values: { consent: key } }]
    : [];
}
