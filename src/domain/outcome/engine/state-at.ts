import { unitOf } from '../../kernel/calendar-unit.ts';
import type { OutcomeRule } from '../../programme/definition.ts';
import type { Verdict } from '../verdict.ts';
import { covers, unitsCovered } from './covers.ts';
import { dayBehind, type Look, nothingFound, verdictOf } from './look.ts';
import { persists } from './persistence.ts';

type StateRule = Extract<OutcomeRule, { readonly measure: 'state_at' }>;

/**
 * It is so on the day looked at, and – where the rule asks for it – has been so for a number of units that end there.
 * Before the day has come it is too early to say, however things stand now; a spell that has only just begun is too
 * early as well, and so is somebody who has been followed for less than the rule asks for.
 */
export function stateAt(rule: StateRule, look: Look): Verdict {
  const { until, facts } = look;
  const now = facts.filter((fact) => covers(fact, until));
  const day = dayBehind(look);
  if (day === undefined) return tooEarly(look, now);
  if (look.censored !== undefined) return verdictOf(look.censored.why, look);
  if (now.length === 0) return wasTooShort(rule, look) ? tooEarly(look, now) : nothingFound(look, true);
  return hasPersisted(rule, look) ? verdictOf('met', look, now) : tooEarly(look, now);
}

function tooEarly(look: Look, now: Look['facts']): Verdict {
  if (look.censored !== undefined) return verdictOf(look.censored.why, look);
  return verdictOf('not_yet_possible', look, now, { holdsNow: now.length > 0 });
}

function hasPersisted({ persistence }: StateRule, { facts, until }: Look): boolean {
  if (persistence === undefined) return true;
  const first = facts.map(({ from }) => from).sort()[0] ?? until;
  const units = unitsCovered(facts, { from: first, to: until }, persistence.unit);
  return persists(units, persistence, unitOf(until, persistence.unit));
}

/** Followed for fewer units than would have to be filled. */
function wasTooShort({ persistence }: StateRule, { entry, until }: Look): boolean {
  if (persistence === undefined) return false;
  const { unit, length } = persistence;
  return unitOf(until, unit) - unitOf(entry, unit) + 1 < length;
}
