import { addMonths, type PlainDate } from '../kernel/plain-date.ts';
import { type RetentionRule, ruleOn } from './retention-rule.ts';

/** What decides how long a citizen's record at one authority is kept. */
export interface RecordFacts {
  /** The kind of organisation the authority is. */
  readonly controller: string;
  /** The last day something in it ended; `undefined` while a course or a referral is open. */
  readonly lastDay: PlainDate | undefined;
  /** The last entry of each journal in it, and the kind of its owner. */
  readonly journals: readonly { readonly owner: string; readonly lastEntry: PlainDate }[];
  /** The citizen asked for the file, and has not had it for a month yet. */
  readonly isAskedFor: boolean;
}

/** Why a record stays, or that it has been kept long enough. */
export type RecordJudgement = 'due' | 'open' | 'no-rule' | 'not-yet' | 'held-by-journal' | 'asked-for';

export function judgeRecord(
  { controller, lastDay, journals, isAskedFor }: RecordFacts,
  rules: readonly RetentionRule[],
  today: PlainDate,
): RecordJudgement {
  const rule = ruleOn(rules, 'record', controller, today);
  if (rule === undefined) return 'no-rule';
  if (lastDay === undefined) return 'open';
  if (!isOver(lastDay, rule.months, today)) return 'not-yet';
  if (isAskedFor) return 'asked-for';
  const isHeld = journals.some(({ owner, lastEntry }) => {
    const journal = ruleOn(rules, 'journal', owner, today);
    // A journal without a rule is kept: the law says how long at least, and nobody has said how long at most.
    return journal === undefined || !isOver(lastEntry, journal.months, today);
  });
  return isHeld ? 'held-by-journal' : 'due';
}

/** Whether so many whole months have passed since a day: the last of them is kept to its end. */
export function isOver(last: PlainDate, months: number, today: PlainDate): boolean {
  return today > addMonths(last, months);
}
