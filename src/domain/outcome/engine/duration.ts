import type { OutcomeRule } from '../../programme/definition.ts';
import type { Verdict } from '../verdict.ts';
import { unitsCovered } from './covers.ts';
import { lastSeen } from './ever-reached.ts';
import { type Look, nothingFound, verdictOf } from './look.ts';

type DurationRule = Extract<OutcomeRule, { readonly measure: 'duration' }>;

/** How long it was so in all, in units of time, from the day the person is counted from; a unit counts once. */
export function duration({ unit, atLeast }: DurationRule, look: Look): Verdict {
  const value = unitsCovered(look.facts, { from: look.entry, to: lastSeen(look) }, unit).length;
  if (value >= atLeast) return verdictOf('met', look, look.facts, { value });
  return { ...nothingFound(look, false), because: look.facts, value };
}
