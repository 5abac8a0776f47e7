import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aConsentForWeeks } from '../../../tests/builders/a-consent.ts';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import { daysUntilItRunsOut, standingOf } from './consent-standing.ts';

const consent = aConsentForWeeks(10);
const on = (days: number) => addDays(today, days);

describe('how a consent stands', () => {
  it('is ahead, stands, and has run out', () => {
    const now = (days: number) => standingOf(consent, [], on(days)).now;
    assert.deepEqual([now(-1), now(0), now(70), now(71)], ['ahead', 'stands', 'stands', 'ran_out']);
  });

  it('is taken back from that day, also long after it would have run out', () => {
    const withdrawals = [{ consent: consent.id, withdrawnOn: on(3) }];
    assert.equal(standingOf(consent, withdrawals, on(2)).now, 'stands');
    assert.deepEqual(standingOf(consent, withdrawals, on(100)), { now: 'taken_back', on: on(3) });
  });
});

describe('a consent that runs out soon', () => {
  it('is told of from the thirtieth day before its last', () => {
    const left = (days: number) => daysUntilItRunsOut(consent, [], on(days));
    assert.deepEqual([left(39), left(40), left(70), left(71)], [undefined, 30, 0, undefined]);
  });

  it('is not told of once it was taken back', () => {
    assert.equal(
      daysUntilItRunsOut(consent, [{ consent: consent.id, withdrawnOn: on(1) }], on(60)),
      undefined,
    );
  });
});
