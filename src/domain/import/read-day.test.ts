import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { dateOfDay, dayNumber } from '../kernel/day-number.ts';
import { type PlainDate, plainDate } from '../kernel/plain-date.ts';
import { judgeDayOrder } from './day-order.ts';
import { readDay } from './read-day.ts';

const today = plainDate('2026-11-18');

const da = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];
const en = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Every way a day is written in the lists we read. */
const written: readonly ((y: number, m: number, d: number, day: PlainDate) => string | number)[] = [
  (_y, _m, _d, day) => day,
  (_y, _m, _d, day) => `${day}T00:00:00.000Z`,
  (y, m, d) => `${d}.${m}.${y}`,
  (y, m, d) => `${String(d).padStart(2, '0')}.${String(m).padStart(2, '0')}.${y}`,
  (y, m, d) => `${d}/${m}-${y}`,
  (y, m, d) => `${d}/${m}-${String(y).slice(2)}`,
  (y, m, d) => `${d}-${m}-${String(y).slice(2)}`,
  (y, m, d) => `${y}/${m}/${d}`,
  (y, m, d) => `${d}. ${da[m - 1]} ${y}`,
  (y, m, d) => `den ${d}. ${da[m - 1]?.slice(0, 3)}. ${y}`,
  (y, m, d) => `${d} ${en[m - 1]} ${y}`,
  (y, m, d) => `${en[m - 1]} ${d}, ${y}`,
  (_y, _m, _d, day) => dayNumber(day) + 25_569,
  (_y, _m, _d, day) => String(dayNumber(day) + 25_569),
];

const days = fc
  .integer({ min: dayNumber('1990-01-01'), max: dayNumber('2034-12-31') })
  .map((number) => dateOfDay(number) as PlainDate);

describe('a day in a list', () => {
  test('comes back from every way it is written', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
        for (const write of written) assert.equal(readDay(write(y, m, d, day), 'day_first', today), day);
      }),
    );
  });

  test('comes back where a program writes the month first', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [y, m, d] = day.split('-').map(Number);
        assert.equal(readDay(`${m}/${d}/${y}`, 'month_first', today), day);
      }),
    );
  });

  test('that does not exist is no day, and neither is a word or a part of a date', () => {
    for (const cell of [
      '31.2.2026',
      '32.1.2026',
      '4.13.2026',
      'marts 2026',
      'foråret',
      '2026',
      '1',
      12,
      400_000,
      '30. foo 2026',
    ])
      assert.equal(readDay(cell, 'day_first', today), undefined, String(cell));
  });
});

describe('which number is the day', () => {
  test('one day after the twelfth settles it for the whole column', () => {
    assert.equal(judgeDayOrder(['4/3/19', '5/6/19', '23/4/19']), 'day_first');
    assert.equal(judgeDayOrder(['4/3/2019', '4/23/2019']), 'month_first');
  });
  test('is the first one wherever there is a point, or a slash and a hyphen: nobody is asked', () => {
    assert.equal(judgeDayOrder(['4.3.2019', '5/6-19', '4. 3. 19']), 'no_need');
    assert.equal(readDay('4/3-19', 'month_first', today), '2019-03-04');
  });
  test('is asked where both fit, and never where it makes no difference', () => {
    assert.equal(judgeDayOrder(['4/3/19', '5-6-19']), 'either');
    assert.equal(judgeDayOrder(['4/4/19', '2019-03-04', 43_528, '']), 'no_need');
  });
});
