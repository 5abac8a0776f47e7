import { dayNumber } from '../../kernel/day-number.ts';
import type { Verdict } from '../verdict.ts';
import { lastSeen } from './ever-reached.ts';
import { type Look, nothingFound, verdictOf } from './look.ts';

/**
 * The first time it came about, counted in days from the anchor; the day looked at is the last one that counts.
 * @param anchoredOn the day it is counted from; `undefined` while it is not known
 */
export function firstTime(look: Look, anchoredOn: Look['day']): Verdict {
  if (anchoredOn === undefined) return nothingFound(look, false);
  const last = lastSeen(look);
  const found = look.facts.filter(({ from }) => from >= anchoredOn && from <= last);
  const [first] = [...found].sort((a, b) => (a.from < b.from ? -1 : 1));
  if (first === undefined) return nothingFound(look, false);
  return verdictOf('met', look, [first], { value: dayNumber(first.from) - dayNumber(anchoredOn) });
}
