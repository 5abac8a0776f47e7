import { addDays, daysBetween, type PlainDate, plainDate } from '../../src/domain/kernel/plain-date.ts';

const aMonday = plainDate('2024-01-01');

/** Saturdays and Sundays are let be: what falls on them is done on Monday. */
export function onWeekday(day: PlainDate): PlainDate {
  const weekday = ((daysBetween(aMonday, day) % 7) + 7) % 7;
  return weekday < 5 ? day : addDays(day, 7 - weekday);
}
