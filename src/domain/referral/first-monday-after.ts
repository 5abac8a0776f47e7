import { addDays, daysBetween, type PlainDate, plainDate } from '../kernel/plain-date.ts';

const someMonday = plainDate('2024-01-01');

/** The first Monday after a date, never the date itself: courses begin with a week. */
export function firstMondayAfter(date: PlainDate): PlainDate {
  const weekday = ((daysBetween(someMonday, date) % 7) + 7) % 7;
  return addDays(date, 7 - weekday);
}
