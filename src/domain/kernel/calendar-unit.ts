import { dayNumber } from './day-number.ts';
import type { PlainDate } from './plain-date.ts';

/** What time is counted in. A week is an ISO week and begins on a Monday, also where it lies across two years. */
export const calendarUnits = ['day', 'week', 'month'] as const;

export type CalendarUnit = (typeof calendarUnits)[number];

/** 1 January 1970 was a Thursday: three days on, a week began. */
const mondayOffset = 3;

/**
 * The number of the unit a date lies in. Neighbouring units have neighbouring numbers, so week 53 is followed by the
 * next year's week 1 without a gap.
 */
export function unitOf(date: PlainDate, unit: CalendarUnit): number {
  if (unit === 'month') return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const day = dayNumber(date);
  return unit === 'day' ? day : Math.floor((day + mondayOffset) / 7);
}
