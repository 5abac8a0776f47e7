import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/** Only work has hours a week. */
export function hoursAreOfWork({ outcomeRules }: ProgrammeDefinition): Finding[] {
  return outcomeRules.flatMap((rule, index) =>
    ('counts' in rule ? rule.counts : []).flatMap(({ fact, hoursAWeekAtLeast }, place): Finding[] =>
      hoursAWeekAtLeast === undefined || fact === 'work' || fact === 'placement'
        ? []
        : [
            {
              check: 'hours-without-work',
              at: `outcomeRules[${index}].counts[${place}].hoursAWeekAtLeast`,
              values: { rule: rule.id, fact },
            },
          ],
    ),
  );
}
