import type { ConsentId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type Consent, writtenDown } from './consent.ts';
import { isSameRecipient } from './recipient.ts';
import { type Withdrawal, withdrawConsent } from './withdrawal.ts';

/**
 * Takes back the yes the citizen points at, and every other yes to the same question or of the same content to the
 * same people: a yes given twice, or on paper as well, would otherwise stand on unseen. Nothing is left to do when
 * it has been taken back already.
 *
 * @param consents every consent of the referral, in which the one pointed at stands
 */
export function takeBack(
  pointedAt: ConsentId,
  consents: readonly Consent[],
  withdrawals: readonly Withdrawal[],
  today: PlainDate,
): readonly Withdrawal[] {
  const meant = consents.find(({ id }) => id === pointedAt);
  return consents
    .filter((consent) => meant !== undefined && saysTheSame(consent, meant))
    .map((consent) => withdrawConsent(consent, withdrawals, today))
    .flatMap((taken) => (taken.ok ? [taken.value] : []));
}

/** Texts somebody wrote down are many under one key: they are told apart by what they are about. */
function saysTheSame(one: Consent, other: Consent): boolean {
  const sameQuestion = one.text.key === other.text.key && one.text.key !== writtenDown.key;
  return sameQuestion || (one.content === other.content && isSameRecipient(one, other));
}
