import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import { daysToAnswer, waitingForAnswer } from './waiting.ts';

describe('a referral that waits for its answer', () => {
  it('has fourteen days on the day it is sent', () => {
    assert.deepEqual(waitingForAnswer(today, today), {
      days: 0,
      answerBy: addDays(today, 14),
      daysLeft: 14,
      pace: 'calm',
    });
  });

  it('is due on the fourteenth day and late on the fifteenth', () => {
    assert.equal(waitingForAnswer(addDays(today, -14), today).daysLeft, 0);
    assert.equal(waitingForAnswer(addDays(today, -15), today).daysLeft, -1);
  });

  it('is soon due from the eleventh day', () => {
    const paces = [10, 11, 13, 14].map((ago) => waitingForAnswer(addDays(today, -ago), today).pace);
    assert.deepEqual(paces, ['calm', 'soon', 'soon', 'late']);
  });

  it('always splits the fourteen days into waited and left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (ago) => {
        const { days, daysLeft } = waitingForAnswer(addDays(today, -ago), today);
        assert.deepEqual([days, days + daysLeft], [ago, daysToAnswer]);
      }),
    );
  });
});
