import { daysBetween, type PlainDate, plainDate } from '../kernel/plain-date.ts';
import type { LocalMoment } from './look.ts';

/** The working day: from six in the morning until eight in the evening, Danish time. */
const begins = '06:00';
const ends = '20:00';

const someMonday = plainDate('2024-01-01');

/**
 * Whether a moment lies outside the hours in which most people work: before 6, from 20 on, or in a weekend. Looking
 * then may be quite in order; it is a reason to ask. Public holidays are not known here and count as working days.
 */
export function isOutOfHours({ on, at }: LocalMoment): boolean {
  return at < begins || at >= ends || isWeekend(on);
}

function isWeekend(day: PlainDate): boolean {
  const sinceMonday = ((daysBetween(someMonday, day) % 7) + 7) % 7;
  return sinceMonday >= 5;
}
