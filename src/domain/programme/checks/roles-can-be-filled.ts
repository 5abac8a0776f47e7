import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/**
 * A responsible caseworker is one the owning municipality has named: a role for her that no municipality may
 * lend to could never be filled.
 */
export function rolesCanBeFilled(definition: ProgrammeDefinition): Finding[] {
  return definition.roles.flatMap(({ key, accessRow, lentBy }, index): Finding[] =>
    accessRow !== 'responsible_caseworker' || lentBy === undefined || lentBy.includes('municipality')
      ? []
      : [{ check: 'role-nobody-may-fill', at: `roles[${index}].lentBy`, values: { role: key } }],
  );
}
