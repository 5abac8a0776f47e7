import { addDays } from '../../src/domain/kernel/plain-date.ts';
import type { AcceptedReferral, SentPart, SentReferral } from '../../src/domain/referral/referral.ts';
import { anId } from './an-id.ts';
import { today } from './today.ts';

/** A referral that was sent some days ago and has no answer yet. */
export function aReferralSentDaysAgo(days: number, changes: Partial<SentPart> = {}): SentReferral {
  return {
    id: anId(5),
    authority: anId(2),
    citizen: anId(3),
    run: anId(4),
    definition: { key: 'opdigtet', version: 1 },
    referredBy: anId(6),
    grounds: 'Vil gerne tilbage til noget med planter.',
    sentOn: addDays(today, -days),
    route: undefined,
    ...changes,
    state: 'sent',
  };
}

/** A referral the intake said yes to some days ago; it was sent a week before that. */
export function aReferralAcceptedDaysAgo(days: number): AcceptedReferral {
  const answer = { answeredOn: addDays(today, -days), reason: undefined };
  return { ...aReferralSentDaysAgo(days + 7), state: 'accepted', answer };
}
