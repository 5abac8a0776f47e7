import type { PlainDate } from './plain-date.ts';

/** What time is counted in. A week is an ISO week and begins on a Monday, also where it lies across two years. */
export const calendarUnits = ['day', 'week', 'month'] as const;

export type CalendarUnit = (typeof calendarUnits)[number];

const dayMs = 86_400_000;

/** 1 January 1970 was a Thursday: three days on, a week began. */
const mondayOffset = 3;

/**
 * Days since 1 January 1970. Made for counting over hundreds of thousands of rows: it reads the text's digits and asks
 * no calendar.
 */
export function dayNumber(date: PlainDate): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  return Date.UTC(year, month - 1, Number(date.slice(8, 10))) / dayMs;
}

/** The date of a day number. */
export function dateOfDay(day: number): PlainDate {
  return new Date(day * dayMs).toISOString().slice(0, 10) as PlainDate;
}

/**
 * The number of the unit a date lies in. Neighbouring units have neighbouring numbers, so week 53 is followed by the
 * next year's week 1 without a gap.
 */
export function unitOf(date: PlainDate, unit: CalendarUnit): number {
  if (unit === 'month') return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const day = dayNumber(date);
  return unit === 'day' ? day : Math.floor((day + mondayOffset) / 7);
}
