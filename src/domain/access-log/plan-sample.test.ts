import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { today } from '../../../tests/builders/today.ts';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { planSample, type SampleDraft } from './plan-sample.ts';

const yesterday = addDays(today, -1);
const draft = (changes: Partial<SampleDraft> = {}): SampleDraft => ({
  from: plainDate('2026-05-18'),
  to: yesterday,
  how: 'random',
  size: 20,
  ...changes,
});
const refusals = (changes: Partial<SampleDraft>) => {
  const planned = planSample(draft(changes), today);
  return planned.ok ? {} : planned.refusals;
};

describe('asking for a sample', () => {
  it('names a period that is over, a way of drawing and a size', () => {
    assert.deepEqual(planSample(draft(), today), { ok: true, value: draft() });
  });

  it('hears of everything that is missing at once', () => {
    const nothing = { from: undefined, to: undefined, how: undefined, size: undefined };
    assert.deepEqual(refusals(nothing), {
      from: 'from-missing',
      to: 'to-missing',
      how: 'how-missing',
      size: 'size-out-of-range',
    });
  });

  it('cannot reach into a day that is not over', () => {
    assert.deepEqual(refusals({ to: today }), { to: 'to-not-over' });
  });

  it('has its days in order, and within a year', () => {
    assert.deepEqual(refusals({ from: yesterday, to: addDays(yesterday, -1) }), { to: 'to-before-from' });
    assert.deepEqual(refusals({ from: addDays(yesterday, -366) }), { to: 'period-too-long' });
    assert.deepEqual(refusals({ from: addDays(yesterday, -365) }), {});
  });

  it('holds from one row to two hundred', () => {
    const sizes = [0, 1, 200, 201, 2.5, Number.NaN];
    assert.deepEqual(
      sizes.map((size) => refusals({ size }).size === undefined),
      [false, true, true, false, false, false],
    );
  });
});
