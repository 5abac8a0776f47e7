import { Temporal } from 'temporal-polyfill';
import type { Brand } from './brand.ts';
import { dateOfDay, dayNumber, dayNumberOf, dayOfMonth, daysInMonth, monthOf, yearOf } from './day-number.ts';

/** A calendar date without a time of day, written `2026-11-18`. Texts compare in date order. */
export type PlainDate = Brand<string, 'PlainDate'>;

const isoShape = /^\d{4}-\d{2}-\d{2}$/;

/** Reads `2026-11-18`; `undefined` when the text is not a date that exists. */
export function parsePlainDate(text: string): PlainDate | undefined {
  if (!isoShape.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as PlainDate;
  } catch {
    return undefined;
  }
}

/** A date written in the source. Throws when it does not exist: that is a mistake of ours. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new Error(`not a date: ${text}`);
  return date;
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDay(dayNumber(date) + days) as PlainDate;
}

export function addWeeks(date: PlainDate, weeks: number): PlainDate {
  return addDays(date, weeks * 7);
}

/** The same day so many months on; the month's last day where it has no such day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const counted = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(counted / 12);
  const month = (counted % 12) + 1;
  const day = Math.min(dayOfMonth(date), daysInMonth(year, month));
  return dateOfDay(dayNumberOf(year, month, day)) as PlainDate;
}

/** Whole days from one date to another; negative when `to` is the earlier one. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The ISO 8601 week a date lies in: week 1 holds the year's first Thursday. */
export function isoWeek(date: PlainDate): { readonly year: number; readonly week: number } {
  const day = Temporal.PlainDate.from(date);
  return { year: day.yearOfWeek ?? day.year, week: day.weekOfYear ?? 0 };
}
