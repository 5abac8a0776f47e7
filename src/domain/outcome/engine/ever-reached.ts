import type { OutcomeRule } from '../../programme/definition.ts';
import type { OutcomeFact } from '../outcome-fact.ts';
import type { Verdict } from '../verdict.ts';
import { unitsCovered } from './covers.ts';
import { type Look, nothingFound, verdictOf } from './look.ts';
import { persists } from './persistence.ts';

type EverRule = Extract<OutcomeRule, { readonly measure: 'ever_reached' }>;

/**
 * It was so at some time from the day the person is counted from to the day looked at. What was reached stays reached:
 * it counts at once, and nothing that comes later takes it away. A spell that began before counts where the rule says
 * so; otherwise it was there already and is not something that was reached.
 */
export function everReached(rule: EverRule, look: Look): Verdict {
  const found = look.facts.filter((fact) => isReached(rule, fact, look));
  if (found.length === 0 || !lasted(rule, found, look)) return nothingFound(look, false);
  return verdictOf('met', look, found);
}

function isReached({ spellsFromBefore }: EverRule, { from, to }: OutcomeFact, look: Look): boolean {
  const last = lastSeen(look);
  if (from > last || look.entry > last) return false;
  return from >= look.entry || (spellsFromBefore === 'count' && (to === undefined || to >= look.entry));
}

function lasted({ persistence }: EverRule, found: readonly OutcomeFact[], look: Look): boolean {
  if (persistence === undefined) return true;
  const window = { from: look.entry, to: lastSeen(look) };
  return persists(unitsCovered(found, window, persistence.unit), persistence);
}

/** The last day on which something still counts: nothing after somebody could be followed no longer. */
export function lastSeen({ until, censored }: Look): Look['until'] {
  return censored !== undefined && censored.on < until ? censored.on : until;
}
