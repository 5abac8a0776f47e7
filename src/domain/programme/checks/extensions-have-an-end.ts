import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/** Only what has an end can be made longer. */
export function extensionsHaveAnEnd(definition: ProgrammeDefinition): Finding[] {
  return definition.phases.flatMap(({ key, ends, extension }, index): Finding[] =>
    ends.how === 'open' && extension !== undefined
      ? [{ check: 'open-phase-extended', at: `phases[${index}].extension`, values: { phase: key } }]
      : [],
  );
}
