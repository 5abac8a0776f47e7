import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { AccountId } from '../kernel/ids.ts';
import { addMonths, type PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';

/** Somebody at the citizen's authority on the day in question. */
export interface Colleague {
  readonly account: AccountId;
  readonly isCaseworker: boolean;
}

/** The responsible caseworker to be: from a day, and why if anybody wants to say. */
export interface NamedResponsible {
  readonly account: AccountId;
  readonly from: PlainDate;
  readonly reason: string | undefined;
}

export interface NamingDraft {
  readonly account: string;
  readonly from: PlainDate | undefined;
  readonly reason: string;
}

export interface NamingRefusals {
  readonly account: 'nobody-chosen' | 'not-employed' | 'not-a-caseworker' | 'responsible-already';
  readonly from: 'date-missing' | 'date-in-the-past' | 'date-too-far';
  readonly reason: 'reason-too-long';
}

/** What the rule must know of the authority and the citizen. */
export interface NamingFacts {
  /** Everybody employed at the authority on the day the new one is to begin. */
  readonly employed: readonly Colleague[];
  /** Who would be responsible on that day if nothing were done. */
  readonly current: AccountId | undefined;
}

const longestNamingReason = 500;
const farthestMonths = 12;

/**
 * Names another responsible caseworker of the same authority from a day, today or later. The former one is it until
 * the day before; nobody else is let in.
 */
export function nameResponsible(
  { account, from, reason: typed }: NamingDraft,
  facts: NamingFacts,
  today: PlainDate,
): Checked<NamedResponsible, NamingRefusals> {
  const wrongDay = judgeDay(from, today);
  const colleague = facts.employed.find((one) => one.account === account);
  const wrongColleague = judgeColleague(account, colleague, facts.current);
  const reason = freeText(typed);
  const isTooLong = (reason?.length ?? 0) > longestNamingReason;
  if (colleague && from && !wrongColleague && !wrongDay && !isTooLong) {
    return accepted({ account: colleague.account, from, reason });
  }
  const refusals = rejectedAmong<NamingRefusals>({
    account: wrongColleague,
    from: wrongDay,
    reason: isTooLong ? 'reason-too-long' : undefined,
  });
  return refusals ?? { ok: false, refusals: {} };
}

function judgeColleague(
  chosen: string,
  colleague: Colleague | undefined,
  current: AccountId | undefined,
): NamingRefusals['account'] | undefined {
  if (chosen === '') return 'nobody-chosen';
  if (colleague === undefined) return 'not-employed';
  if (!colleague.isCaseworker) return 'not-a-caseworker';
  return colleague.account === current ? 'responsible-already' : undefined;
}

function judgeDay(from: PlainDate | undefined, today: PlainDate): NamingRefusals['from'] | undefined {
  if (from === undefined) return 'date-missing';
  if (from < today) return 'date-in-the-past';
  return from > addMonths(today, farthestMonths) ? 'date-too-far' : undefined;
}
