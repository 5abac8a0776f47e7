import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/**
 * A phase behind an open one is only reached when something ends the open one: a job that begins, or citizen and
 * team who decide. A phase that simply goes on beside a job leaves what follows it out of reach.
 */
export function phasesCanBeLeft(definition: ProgrammeDefinition): Finding[] {
  return definition.phases.flatMap(({ key, ends, whenJobStarts }, index): Finding[] =>
    ends.how === 'open' && whenJobStarts === 'goes_on' && index < definition.phases.length - 1
      ? [{ check: 'phase-never-left', at: `phases[${index}].whenJobStarts`, values: { phase: key } }]
      : [],
  );
}
