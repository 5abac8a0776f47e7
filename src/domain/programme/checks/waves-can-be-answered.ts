import type { ProgrammeDefinition, Wave } from '../definition.ts';
import type { Finding } from '../finding.ts';

/** A wave has days to answer on, and lies in a week the course has. */
export function wavesCanBeAnswered(definition: ProgrammeDefinition): Finding[] {
  const weeks = weeksInAll(definition);
  return definition.waves.flatMap((wave, index) => [
    ...withoutWindow(wave, index),
    ...afterTheCourse(wave, index, weeks),
  ]);
}

function withoutWindow({ key, window }: Wave, index: number): Finding[] {
  return window.daysBefore + window.daysAfter > 0
    ? []
    : [{ check: 'wave-without-window', at: `waves[${index}].window`, values: { wave: key } }];
}

function afterTheCourse({ key, when }: Wave, index: number, weeks: number): Finding[] {
  if (when.at !== 'week' || when.week <= weeks) return [];
  return [
    {
      check: 'wave-after-the-course',
      at: `waves[${index}].when.week`,
      values: { wave: key, week: when.week, weeks },
    },
  ];
}

/** The weeks the longest course can have, extensions included; without end where a phase has no fixed length. */
function weeksInAll({ phases }: ProgrammeDefinition): number {
  return phases.reduce((sum, { ends, extension, pause }) => {
    if (ends.how !== 'after_weeks') return Number.POSITIVE_INFINITY;
    const longer = extension === undefined ? 0 : extension.atMostWeeks * extension.times;
    return sum + ends.weeks + longer + (pause?.atMostWeeks ?? 0);
  }, 0);
}
