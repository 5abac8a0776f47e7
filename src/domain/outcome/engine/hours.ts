import type { PlainDate } from '../../kernel/plain-date.ts';
import type { OutcomeRule } from '../../programme/definition.ts';
import type { OutcomeFact } from '../outcome-fact.ts';
import type { Verdict } from '../verdict.ts';
import { covers } from './covers.ts';
import { dayBehind, type Look, verdictOf } from './look.ts';

type HoursRule = Extract<OutcomeRule, { readonly measure: 'hours' }>;
type HoursChangeRule = Extract<OutcomeRule, { readonly measure: 'hours_change' }>;

/** The hours a week on the day looked at, all jobs together. A job whose hours are not known is never 0 hours. */
export function hours({ atLeast }: HoursRule, look: Look): Verdict {
  const { facts, until, censored } = look;
  const now = facts.filter((fact) => covers(fact, until));
  if (censored !== undefined) return verdictOf(censored.why, look);
  const value = hoursOn(facts, until);
  if (dayBehind(look) === undefined)
    return verdictOf('not_yet_possible', look, now, { holdsNow: (value ?? 0) >= atLeast });
  if (value === undefined) return verdictOf('hours_missing', look, now);
  return verdictOf(value >= atLeast ? 'met' : 'not_met', look, now, { value });
}

/**
 * How many hours a week more, or fewer, than on an earlier day.
 * @param from the day it is compared with; `undefined` while it is not known
 */
export function hoursChange({ atLeast }: HoursChangeRule, look: Look, from: PlainDate | undefined): Verdict {
  const { facts, until, censored } = look;
  if (censored !== undefined) return verdictOf(censored.why, look);
  if (dayBehind(look) === undefined || from === undefined || from > until)
    return verdictOf('not_yet_possible', look);
  const [before, after] = [hoursOn(facts, from), hoursOn(facts, until)];
  const both = facts.filter((fact) => covers(fact, from) || covers(fact, until));
  if (before === undefined || after === undefined) return verdictOf('hours_missing', look, both);
  const value = after - before;
  const isMet = atLeast < 0 ? value <= atLeast : value >= atLeast;
  return verdictOf(isMet ? 'met' : 'not_met', look, both, { value });
}

/** `undefined` where a job holds that day and nobody knows its hours. Two sources about one job count once. */
function hoursOn(facts: readonly OutcomeFact[], day: PlainDate): number | undefined {
  const byJob = new Map<string, number>();
  for (const fact of facts.filter((one) => covers(one, day))) {
    if (fact.hoursAWeek === undefined) return undefined;
    const job = `${fact.kind} ${fact.code} ${fact.employer?.trim().toLowerCase() ?? fact.id}`;
    byJob.set(job, Math.max(byJob.get(job) ?? 0, fact.hoursAWeek));
  }
  return [...byJob.values()].reduce((sum, each) => sum + each, 0);
}
