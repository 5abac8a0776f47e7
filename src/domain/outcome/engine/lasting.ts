import { addDays, addMonths } from '../../kernel/plain-date.ts';
import type { OutcomeRule } from '../../programme/definition.ts';
import type { Verdict } from '../verdict.ts';
import { covers } from './covers.ts';
import { lastedSince, lastedWithOne, lastOfMonths } from './lasted-since.ts';
import { dayBehind, type Look, nothingFound, verdictOf } from './look.ts';

type LastingRule = Extract<OutcomeRule, { readonly measure: 'lasting' }>;

/**
 * It has been so for calendar months on end on the day looked at. A spell the day cuts off, and somebody followed for less than those months, are too early to say, not failed.
 */
export function lasting(rule: LastingRule, look: Look): Verdict {
  const { facts, until, entry, censored } = look;
  const now = facts.filter((fact) => covers(fact, until));
  if (censored !== undefined) return verdictOf(censored.why, look);
  const isBehind = dayBehind(look) !== undefined;
  if (!isBehind || now.length > 0) {
    const lasted = isBehind && hasLasted(rule, look);
    return lasted
      ? verdictOf('met', look, now)
      : verdictOf('not_yet_possible', look, now, { holdsNow: now.length > 0 });
  }
  const wasTooShort = addMonths(entry, rule.months) > addDays(until, 1);
  return wasTooShort
    ? verdictOf('not_yet_possible', look, now, { holdsNow: false })
    : nothingFound(look, true);
}

function hasLasted(
  { months, gapDaysAllowed, changeOfEmployer }: LastingRule,
  { facts, until }: Look,
): boolean {
  const sinceWhen = changeOfEmployer === 'allowed' ? lastedSince : lastedWithOne;
  const since = sinceWhen(facts, until, gapDaysAllowed);
  return since !== undefined && lastOfMonths(since, months) <= until;
}
