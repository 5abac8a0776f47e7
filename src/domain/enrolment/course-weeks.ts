import { daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import type { Enrolment } from './enrolment.ts';
import type { PhaseSpan } from './phase-spans.ts';

/**
 * One week of a course: `active` (the citizen came to something), `quiet` (a week gone by without), `elapsed`
 * (gone by, and the viewer may not know which of the two), `now`, and `ahead` in the main phase or the aftercare.
 */
export type CourseWeek = 'active' | 'quiet' | 'elapsed' | 'now' | 'ahead' | 'aftercare_ahead';

type Dated = Pick<Enrolment, 'startsOn'> & { readonly endedOn: PlainDate | undefined };

/**
 * Lays a course out week by week. A week that goes on is never called quiet, and the week a course ended in was
 * lived like those before it.
 *
 * @param activeWeeks weeks of the course, from 1, in which the citizen came to something; `undefined` when the
 *   viewer does not see every attendance, because then an empty week would be a guess
 */
export function courseWeeks(
  { startsOn, endedOn }: Dated,
  spans: readonly PhaseSpan[],
  activeWeeks: ReadonlySet<number> | undefined,
  today: PlainDate,
): readonly CourseWeek[] {
  const isOver = endedOn !== undefined && endedOn <= today;
  const latest = Math.floor(daysBetween(startsOn, isOver ? endedOn : today) / 7) + 1;
  const gone = isOver ? latest : latest - 1;
  const lived = (week: number): CourseWeek => {
    if (activeWeeks === undefined) return 'elapsed';
    return activeWeeks.has(week) ? 'active' : 'quiet';
  };
  let week = 0;
  return spans.flatMap((span) =>
    Array.from({ length: weeksToShow(span, latest - week, isOver) }, () => {
      week += 1;
      if (week <= gone) return lived(week);
      if (week === latest) return 'now';
      return span.phase.kind === 'aftercare' ? 'aftercare_ahead' : 'ahead';
    }),
  );
}

/** An open phase is laid out to its next review, and to its last week once the course is over. */
function weeksToShow(span: PhaseSpan, lived: number, isOver: boolean): number {
  if (span.endsOn !== undefined) return span.weeks;
  if (isOver) return Math.max(0, lived);
  return Math.max(1, Math.ceil(lived / span.reviewEveryWeeks)) * span.reviewEveryWeeks;
}
