import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { danishTimeOf, startOfDanishDay } from './danish-time.ts';
import { addDays, plainDate } from './plain-date.ts';

test('an instant is told as the clock on the wall shows it, summer and winter', () => {
  assert.deepEqual(danishTimeOf(new Date('2026-07-01T21:59:59Z')), { on: '2026-07-01', at: '23:59' });
  assert.deepEqual(danishTimeOf(new Date('2026-12-01T08:05:00Z')), { on: '2026-12-01', at: '09:05' });
});

test('a day begins at midnight in Denmark', () => {
  assert.equal(startOfDanishDay(plainDate('2026-07-01')).toISOString(), '2026-06-30T22:00:00.000Z');
  assert.equal(startOfDanishDay(plainDate('2026-12-01')).toISOString(), '2026-11-30T23:00:00.000Z');
});

test('the beginning of any day reads as that day, at midnight, and a millisecond before is the day before', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
      const day = addDays(plainDate('2000-01-01'), days);
      const begins = startOfDanishDay(day);
      assert.deepEqual(danishTimeOf(begins), { on: day, at: '00:00' });
      assert.equal(danishTimeOf(new Date(begins.getTime() - 1)).on, addDays(day, -1));
    }),
  );
});
