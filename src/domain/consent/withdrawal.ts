import type { ConsentId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { Consent } from './consent.ts';

/** A consent taken back. It is added beside the consent, which stays readable as it was given. */
export interface Withdrawal {
  readonly consent: ConsentId;
  readonly withdrawnOn: PlainDate;
}

/**
 * Takes a consent back, at once and without a reason. One that has run out or not begun can be taken back
 * too: whoever says no should never be told that it was unnecessary.
 */
export function withdrawConsent(
  consent: Consent,
  withdrawals: readonly Withdrawal[],
  today: PlainDate,
): Result<Withdrawal, 'already-withdrawn'> {
  if (withdrawals.some((withdrawal) => withdrawal.consent === consent.id))
    return refused('already-withdrawn');
  return accepted({ consent: consent.id, withdrawnOn: today });
}
