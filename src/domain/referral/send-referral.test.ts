import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aReferralSentDaysAgo } from '../../../tests/builders/a-referral.ts';
import { today } from '../../../tests/builders/today.ts';
import { accepted, refused } from '../kernel/result.ts';
import { longestGrounds, sendReferral } from './send-referral.ts';

const input = aReferralSentDaysAgo(0);

describe('sending a referral', () => {
  it('is done today, in the referrer’s own words', () => {
    const sent = sendReferral({ ...input, grounds: '  Vil gerne i gang. ' }, today);
    assert.deepEqual(
      sent,
      accepted({ ...input, grounds: 'Vil gerne i gang.', state: 'sent', sentOn: today }),
    );
  });

  it('says why', () => {
    assert.deepEqual(sendReferral({ ...input, grounds: ' ' }, today), refused('grounds-missing'));
  });

  it('says it in a few words', () => {
    assert.equal(sendReferral({ ...input, grounds: 'a'.repeat(longestGrounds) }, today).ok, true);
    const long = sendReferral({ ...input, grounds: 'a'.repeat(longestGrounds + 1) }, today);
    assert.deepEqual(long, refused('grounds-too-long'));
  });
});
