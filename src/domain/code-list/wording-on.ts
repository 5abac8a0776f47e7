import type { PlainDate } from '../kernel/plain-date.ts';
import type { Code, CodePeriod } from './code-list.ts';
import { periodOn } from './period-on.ts';

/** Whether a code was valid on a date. */
export function isValidOn(code: Code, date: PlainDate): boolean {
  return periodOn(code, date) !== undefined;
}

/**
 * What a code was called on a fact's date: an old case keeps the words of its time. `undefined` when the code was
 * not valid then.
 */
export function wordingOn(code: Code, date: PlainDate): CodePeriod['wording'] | undefined {
  return periodOn(code, date)?.wording;
}
