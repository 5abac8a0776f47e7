import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/** A phase that gives way to the next when a job begins needs a next. */
export function jobStartsLeadOn(definition: ProgrammeDefinition): Finding[] {
  return definition.phases.flatMap(({ key, whenJobStarts }, index): Finding[] =>
    whenJobStarts === 'next_phase' && index === definition.phases.length - 1
      ? [{ check: 'next-phase-missing', at: `phases[${index}].whenJobStarts`, values: { phase: key } }]
      : [],
  );
}
