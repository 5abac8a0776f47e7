import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/** Nobody is promised the same person through an aftercare that does not exist. */
export function promisesCanBeKept(definition: ProgrammeDefinition): Finding[] {
  if (definition.phases.some(({ kind }) => kind === 'aftercare')) return [];
  return definition.roles.flatMap(({ key, samePerson }, index): Finding[] =>
    samePerson === 'through_aftercare'
      ? [{ check: 'aftercare-promised-only', at: `roles[${index}].samePerson`, values: { role: key } }]
      : [],
  );
}
