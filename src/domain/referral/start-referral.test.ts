import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aReferralAcceptedDaysAgo, aReferralSentDaysAgo } from '../../../tests/builders/a-referral.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import { accepted, refused } from '../kernel/result.ts';
import { startReferral } from './start-referral.ts';

describe('a referral becomes a course', () => {
  const yes = aReferralAcceptedDaysAgo(3);

  it('from the day of the yes, or a day that lies ahead', () => {
    for (const days of [-3, 0, 14]) {
      const startsOn = addDays(today, days);
      assert.deepEqual(startReferral(yes, startsOn), accepted({ ...yes, state: 'started', startsOn }));
    }
  });

  it('not before the yes', () => {
    assert.deepEqual(startReferral(yes, addDays(today, -4)), refused('starts-before-answer'));
  });

  it('not without one', () => {
    assert.deepEqual(startReferral(aReferralSentDaysAgo(3), today), refused('not-accepted'));
  });

  it('once', () => {
    const started = startReferral(yes, today);
    assert.ok(started.ok);
    assert.deepEqual(startReferral(started.value, today), refused('not-accepted'));
  });
});
