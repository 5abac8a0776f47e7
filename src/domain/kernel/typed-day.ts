import type { PlainDate } from './plain-date.ts';

/** A day as it was typed; `unreadable` where something was typed that is no day. */
export type TypedDay = PlainDate | 'unreadable' | undefined;

export type PastDayRefusal = 'date-missing' | 'date-unreadable' | 'date-in-the-future';

/** Why a typed day cannot be the day of something that has happened; today can. */
export function refusedPastDay(day: TypedDay, today: PlainDate): PastDayRefusal | undefined {
  if (day === undefined) return 'date-missing';
  if (day === 'unreadable') return 'date-unreadable';
  return day > today ? 'date-in-the-future' : undefined;
}
