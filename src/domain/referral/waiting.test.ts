import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import { answerDueOn, waitingForAnswer } from './waiting.ts';

const sentDaysAgo = (days: number, within?: number) => {
  const sentOn = addDays(today, -days);
  return { sentOn, answerBy: within === undefined ? undefined : addDays(sentOn, within) };
};

describe('a referral that waits for its answer', () => {
  it('is due the day that was promised when it was sent', () => {
    assert.equal(answerDueOn({ answerWithinDays: 10 }, today), addDays(today, 10));
    assert.deepEqual(waitingForAnswer(sentDaysAgo(0, 10), today), {
      days: 0,
      answerBy: addDays(today, 10),
      daysLeft: 10,
      pace: 'calm',
    });
  });

  it('has a fortnight where no day was written down', () => {
    assert.equal(waitingForAnswer(sentDaysAgo(14), today).daysLeft, 0);
    assert.equal(waitingForAnswer(sentDaysAgo(15), today).daysLeft, -1);
  });

  it('is soon due three days before', () => {
    const paces = [10, 11, 13, 14].map((ago) => waitingForAnswer(sentDaysAgo(ago), today).pace);
    assert.deepEqual(paces, ['calm', 'soon', 'soon', 'late']);
  });

  it('always splits its days into waited and left: the clock never stops', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 180 }), (ago, within) => {
        const { days, daysLeft } = waitingForAnswer(sentDaysAgo(ago, within), today);
        assert.deepEqual([days, days + daysLeft], [ago, within]);
      }),
    );
  });
});
