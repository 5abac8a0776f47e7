import { addDays, addWeeks, type PlainDate } from '../kernel/plain-date.ts';

/**
 * The last day of a yes given today: the end of the course, but never longer than so many weeks. Where the planned
 * end has passed and the course still goes on, the weeks alone count.
 */
export function lastDayOfYes(
  atMostWeeks: number,
  courseEndsOn: PlainDate | undefined,
  today: PlainDate,
): PlainDate {
  const latest = addDays(addWeeks(today, atMostWeeks), -1);
  return courseEndsOn !== undefined && courseEndsOn >= today && courseEndsOn < latest ? courseEndsOn : latest;
}
