import { danishHolidays } from './danish-holidays.ts';
import { addDays, daysBetween, type PlainDate, plainDate } from './plain-date.ts';

const someMonday = plainDate('2024-01-01');

/** Monday to Friday, and no holiday. */
export function isWorkingDay(date: PlainDate): boolean {
  const weekday = ((daysBetween(someMonday, date) % 7) + 7) % 7;
  return weekday < 5 && !danishHolidays(Number(date.slice(0, 4))).has(date);
}

/**
 * The day so many working days after another; the day itself is not counted.
 *
 * @param days a whole number, 0 or more; with 0 it is the day itself
 */
export function addWorkingDays(date: PlainDate, days: number): PlainDate {
  let [day, left] = [date, days];
  while (left > 0) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
