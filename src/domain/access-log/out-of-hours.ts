import { isWorkingDay } from '../kernel/working-days.ts';
import type { LocalMoment } from './look.ts';

/** The working day: from six in the morning until eight in the evening, Danish time. */
const begins = '06:00';
const ends = '20:00';

/**
 * Whether a moment lies outside the hours in which most people work: before 6, from 20 on, in a weekend or on a public
 * holiday. Looking then may be quite in order; it is a reason to ask.
 */
export function isOutOfHours({ on, at }: LocalMoment): boolean {
  return at < begins || at >= ends || !isWorkingDay(on);
}
