import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aReferralAcceptedDaysAgo, aReferralSentDaysAgo } from '../../../tests/builders/a-referral.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import { accepted, refused } from '../kernel/result.ts';
import { decideReferral, longestReason, type ReferralDecision } from './decide-referral.ts';

const sent = aReferralSentDaysAgo(9);
const intake = { isIntakeMember: true };
const outsider = { isIntakeMember: false };

function saying(answer: ReferralDecision['answer'], reason?: string, on = today): ReferralDecision {
  return { answer, on, reason };
}

describe('the intake answers a referral', () => {
  it('with a yes that needs no words', () => {
    const yes = decideReferral(sent, saying('accepted'), intake, today);
    const answer = { answeredOn: today, reason: undefined };
    assert.deepEqual(yes, accepted({ ...sent, state: 'accepted', answer }));
  });

  it('with a no that says why', () => {
    const no = decideReferral(sent, saying('refused', ' I behandling endnu. '), intake, today);
    const answer = { answeredOn: today, reason: 'I behandling endnu.' };
    assert.deepEqual(no, accepted({ ...sent, state: 'refused', answer }));
    assert.deepEqual(decideReferral(sent, saying('refused', ' '), intake, today), refused('reason-missing'));
  });

  it('and nobody else does', () => {
    for (const answer of ['accepted', 'refused'] as const) {
      const said = decideReferral(sent, saying(answer, 'Fordi'), outsider, today);
      assert.deepEqual(said, refused('not-intake-member'));
    }
  });

  it('once', () => {
    const yes = aReferralAcceptedDaysAgo(2);
    for (const answer of ['accepted', 'refused'] as const) {
      const again = decideReferral(yes, saying(answer, 'Fordi'), intake, today);
      assert.deepEqual(again, refused('already-decided'));
    }
  });

  it('on a day between the sending and today', () => {
    const onDay = (days: number) =>
      decideReferral(sent, saying('accepted', '', addDays(today, days)), intake, today);
    assert.deepEqual(onDay(-10), refused('date-before-sending'));
    assert.equal(onDay(-9).ok, true);
    assert.equal(onDay(0).ok, true);
    assert.deepEqual(onDay(1), refused('date-in-the-future'));
  });

  it('in words that have an end', () => {
    const wordy = (length: number) =>
      decideReferral(sent, saying('refused', 'a'.repeat(length)), intake, today);
    assert.equal(wordy(longestReason).ok, true);
    assert.deepEqual(wordy(longestReason + 1), refused('reason-too-long'));
  });
});

describe('the citizen says no', () => {
  it('without a reason, whoever writes it down', () => {
    const no = decideReferral(sent, saying('withdrawn'), outsider, today);
    const ownNo = { saidOn: today, reason: undefined };
    assert.deepEqual(no, accepted({ ...sent, state: 'withdrawn', answer: undefined, ownNo }));
  });

  it('with a reason, when the citizen wants to give one', () => {
    const no = decideReferral(sent, saying('withdrawn', 'Har fået job'), outsider, today);
    assert.equal(no.ok && no.value.state === 'withdrawn' && no.value.ownNo.reason, 'Har fået job');
  });

  it('after the intake said yes, and the yes is still known', () => {
    const yes = aReferralAcceptedDaysAgo(2);
    const no = decideReferral(yes, saying('withdrawn'), outsider, today);
    assert.deepEqual(no.ok && no.value.answer, yes.answer);
  });

  it('not before the yes it answers', () => {
    const no = decideReferral(
      aReferralAcceptedDaysAgo(2),
      saying('withdrawn', undefined, addDays(today, -3)),
      outsider,
      today,
    );
    assert.deepEqual(no, refused('date-before-answer'));
  });
});
