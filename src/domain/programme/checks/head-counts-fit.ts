import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/** A role that needs more people than it may have could never be filled. */
export function headCountsFit(definition: ProgrammeDefinition): Finding[] {
  return definition.roles.flatMap(({ key, headCount: { atLeast, atMost } }, index): Finding[] =>
    atLeast <= atMost
      ? []
      : [
          {
            check: 'head-count-backwards',
            at: `roles[${index}].headCount`,
            values: { role: key, atLeast, atMost },
          },
        ],
  );
}
