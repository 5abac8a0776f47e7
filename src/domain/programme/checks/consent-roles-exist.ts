import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/** A consent goes to somebody there is. */
export function consentRolesExist(definition: ProgrammeDefinition): Finding[] {
  return definition.consents.flatMap(({ to }, index): Finding[] =>
    definition.roles.some(({ key }) => key === to.role)
      ? []
      : [{ check: 'consent-role-unknown', at: `consents[${index}].to.role`, values: { role: to.role } }],
  );
}
