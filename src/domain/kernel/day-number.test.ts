import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dateOfDay, dayNumber } from './day-number.ts';

/** Whole days from the year 0 to the year 9999. */
const anyDay = fc.integer({ min: -719_528, max: 2_932_896 });

test('days are counted as the calendar counts them, over all its years', () => {
  fc.assert(
    fc.property(anyDay, (number) => {
      const date = Temporal.PlainDate.from('1970-01-01').add({ days: number }).toString();
      assert.equal(dateOfDay(number), date);
      assert.equal(dayNumber(date), number);
    }),
    { numRuns: 500 },
  );
});

test('leap days come when they come, and not every hundred years', () => {
  assert.equal(dateOfDay(dayNumber('2028-02-28') + 1), '2028-02-29');
  assert.equal(dateOfDay(dayNumber('2000-02-28') + 1), '2000-02-29');
  assert.equal(dateOfDay(dayNumber('2100-02-28') + 1), '2100-03-01');
});
