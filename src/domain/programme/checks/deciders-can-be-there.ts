import type { Decider } from '../../enrolment/who-decides.ts';
import type { ProgrammeDefinition, Role } from '../definition.ts';
import type { Finding } from '../finding.ts';

/**
 * Who decides about the weeks must be able to be on a team. Whoever coordinates is there by a check of its own, a team
 * is never empty, and a run names its leader; the responsible caseworker is a municipality's own, and comes to a team
 * only where a municipality may lend somebody to a role of it.
 */
export function decidersCanBeThere(definition: ProgrammeDefinition): Finding[] {
  if (definition.roles.some(isForTheCaseworker)) return [];
  return definition.phases.flatMap(({ key, extension, pause }, index): Finding[] => {
    const missing = (what: 'extension' | 'pause', decider: Decider | undefined): Finding[] =>
      decider === 'responsible_caseworker'
        ? [{ check: 'decider-never-there', at: `phases[${index}].${what}.decidedBy`, values: { phase: key } }]
        : [];
    return [...missing('extension', extension?.decidedBy), ...missing('pause', pause?.decidedBy)];
  });
}

function isForTheCaseworker({ lentBy, headCount }: Role): boolean {
  return headCount.atMost > 0 && (lentBy === undefined || lentBy.includes('municipality'));
}
