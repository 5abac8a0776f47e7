import { includesDate } from '../kernel/period.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Consent } from './consent.ts';
import type { Withdrawal } from './withdrawal.ts';

/**
 * Whether something may rest on a consent on a date. The day it is taken back it carries nothing any more:
 * between the citizen's no and the rest of that day, the no weighs more.
 */
export function isValidOn(consent: Consent, withdrawals: readonly Withdrawal[], date: PlainDate): boolean {
  const isWithdrawn = withdrawals.some(
    (withdrawal) => withdrawal.consent === consent.id && withdrawal.withdrawnOn <= date,
  );
  return !isWithdrawn && includesDate(consent.period, date);
}
