import type { Verdict } from '../verdict.ts';
import { lastSeen } from './ever-reached.ts';
import { type Look, nothingFound, verdictOf } from './look.ts';

/** It was decided, between the day the person is counted from and the day looked at, what they are ready for. */
export function clarifiedFor(look: Look): Verdict {
  const last = lastSeen(look);
  const found = look.facts.filter(({ from }) => from >= look.entry && from <= last);
  return found.length === 0 ? nothingFound(look, false) : verdictOf('met', look, found);
}
