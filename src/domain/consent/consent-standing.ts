import { daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import type { Consent } from './consent.ts';
import type { Withdrawal } from './withdrawal.ts';

/** How a consent stands on a day; one that was taken back says when, also if it would have run out since. */
export type ConsentStanding =
  | { readonly now: 'ahead' | 'stands' | 'ran_out' }
  | { readonly now: 'taken_back'; readonly on: PlainDate };

export function standingOf(
  { id, period }: Pick<Consent, 'id' | 'period'>,
  withdrawals: readonly Withdrawal[],
  today: PlainDate,
): ConsentStanding {
  const withdrawal = withdrawals.find(({ consent, withdrawnOn }) => consent === id && withdrawnOn <= today);
  if (withdrawal !== undefined) return { now: 'taken_back', on: withdrawal.withdrawnOn };
  if (period.to !== undefined && period.to < today) return { now: 'ran_out' };
  return { now: period.from > today ? 'ahead' : 'stands' };
}

/** A consent that ends within so many days is told of, so that the citizen has time to say yes again or let it be. */
export const soonDays = 30;

/** Days until a consent's last day, when that is soon; `undefined` when it is not, or when it does not stand. */
export function daysUntilItRunsOut(
  consent: Pick<Consent, 'id' | 'period'>,
  withdrawals: readonly Withdrawal[],
  today: PlainDate,
): number | undefined {
  if (consent.period.to === undefined || standingOf(consent, withdrawals, today).now !== 'stands')
    return undefined;
  const days = daysBetween(today, consent.period.to);
  return days <= soonDays ? days : undefined;
}
