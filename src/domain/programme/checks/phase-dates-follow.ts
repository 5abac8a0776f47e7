import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/** Phases that end on a date do so one after the other. */
export function phaseDatesFollow(definition: ProgrammeDefinition): Finding[] {
  let latest = '';
  return definition.phases.flatMap(({ key, ends }, index): Finding[] => {
    if (ends.how !== 'on_date') return [];
    const before = latest;
    if (ends.date > latest) latest = ends.date;
    return ends.date > before
      ? []
      : [
          {
            check: 'phase-date-not-later',
            at: `phases[${index}].ends.date`,
            values: { phase: key, date: ends.date, before },
          },
        ];
  });
}
