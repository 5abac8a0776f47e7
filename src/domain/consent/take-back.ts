import type { ConsentId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Consent } from './consent.ts';
import { type Withdrawal, withdrawConsent } from './withdrawal.ts';

/**
 * Takes back the yes the citizen points at, and every other yes to the same question: a yes given twice would
 * otherwise stand on unseen. Nothing is left to do when it has been taken back already.
 *
 * @param consents every consent of the referral, in which the one pointed at stands
 */
export function takeBack(
  pointedAt: ConsentId,
  consents: readonly Consent[],
  withdrawals: readonly Withdrawal[],
  today: PlainDate,
): readonly Withdrawal[] {
  const question = consents.find(({ id }) => id === pointedAt)?.text.key;
  return consents
    .filter(({ text }) => text.key === question)
    .map((consent) => withdrawConsent(consent, withdrawals, today))
    .flatMap((taken) => (taken.ok ? [taken.value] : []));
}
