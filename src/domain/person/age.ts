import type { PlainDate } from '../kernel/plain-date.ts';

/**
 * Whole years lived on a date. Somebody born on 29 February grows older on 1 March in other years (ours:
 * the programmes ask for an age in years, and no rule of theirs turns on that one day).
 * Throws before the birth: nobody has an age then.
 */
export function ageOn(bornOn: PlainDate, date: PlainDate): number {
  if (date < bornOn) throw new RangeError('no age before the birth');
  const years = Number(date.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return date.slice(5) < bornOn.slice(5) ? years - 1 : years;
}
