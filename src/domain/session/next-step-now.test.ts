import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import { type AgreedStep, nextStepNow } from './next-step-now.ts';

const step = (what: string, agreedDaysAgo: number, inDays?: number): AgreedStep => ({
  what,
  agreedOn: addDays(today, -agreedDaysAgo),
  on: inDays === undefined ? undefined : addDays(today, inDays),
});

describe('the next step', () => {
  it('is the nearest with a day, today included', () => {
    const steps = [step('besøg', 1, 9), step('opkald', 5, 0), step('plan', 0)];
    assert.equal(nextStepNow(steps, today)?.what, 'opkald');
  });

  it('is the newest without a day when no day lies ahead', () => {
    const steps = [step('gammel', 9), step('ny', 2), step('overstået', 1, -1)];
    assert.equal(nextStepNow(steps, today)?.what, 'ny');
  });

  it('is nothing when every day has passed', () => {
    assert.equal(nextStepNow([step('overstået', 9, -1)], today), undefined);
    assert.equal(nextStepNow([], today), undefined);
  });
});
