import { addDays, addMonths, type PlainDate } from '../kernel/plain-date.ts';
import type { RecordFacts } from './judge-record.ts';
import { type RetentionRule, ruleOn } from './retention-rule.ts';

/** The first day on which a record has been kept long enough, or why there is none. */
export type FirstDue =
  | { readonly why: 'ended'; readonly due: PlainDate }
  | { readonly why: 'open' | 'no-rule'; readonly due: undefined };

const noRule: FirstDue = { why: 'no-rule', due: undefined };

/**
 * By the rules of today: the first day on which the erasure would find the record due, if nothing in it begins anew and
 * nobody asks for the file. A journal that nobody has made a rule for holds it for ever.
 */
export function firstDue(
  { controller, lastDay, journals }: Pick<RecordFacts, 'controller' | 'lastDay' | 'journals'>,
  rules: readonly RetentionRule[],
  today: PlainDate,
): FirstDue {
  const rule = ruleOn(rules, 'record', controller, today);
  if (rule === undefined) return noRule;
  if (lastDay === undefined) return { why: 'open', due: undefined };
  let due = dayAfter(lastDay, rule.months);
  for (const { owner, lastEntry } of journals) {
    const journal = ruleOn(rules, 'journal', owner, today);
    if (journal === undefined) return noRule;
    const held = dayAfter(lastEntry, journal.months);
    if (held > due) due = held;
  }
  return { why: 'ended', due };
}

/** So many whole months are kept to their end. */
function dayAfter(last: PlainDate, months: number): PlainDate {
  return addDays(addMonths(last, months), 1);
}
