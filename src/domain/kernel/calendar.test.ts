import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { unitOf } from './calendar-unit.ts';
import { daysInMonth } from './day-number.ts';
import { easterSunday } from './easter.ts';
import { addDays, addMonths, addWeeks, daysBetween, isoWeek, plainDate } from './plain-date.ts';
import { accepted, refused } from './result.ts';

const day = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays(plainDate('1900-01-01'), days));
const calendar = (date: string) => Temporal.PlainDate.from(date);

test('months have the days they have', () => {
  for (const year of [1900, 2000, 2023, 2024, 2100])
    for (let month = 1; month <= 12; month += 1)
      assert.equal(daysInMonth(year, month), Temporal.PlainYearMonth.from({ year, month }).daysInMonth);
});

test('so many days, weeks and months on is where the calendar says, forwards and backwards', () => {
  const many = fc.integer({ min: -600, max: 600 });
  fc.assert(
    fc.property(day, many, (from, count) => {
      assert.equal(addDays(from, count), calendar(from).add({ days: count }).toString());
      assert.equal(addWeeks(from, count), calendar(from).add({ weeks: count }).toString());
      assert.equal(addMonths(from, count), calendar(from).add({ months: count }).toString());
      assert.equal(daysBetween(from, addDays(from, count)), count);
    }),
  );
});

test('the last day of a month stays the last where the other month is shorter', () => {
  assert.equal(addMonths(plainDate('2028-01-31'), 1), '2028-02-29');
  assert.equal(addMonths(plainDate('2027-12-31'), -10), '2027-02-28');
  assert.equal(addMonths(plainDate('2027-12-15'), 1), '2028-01-15');
});

test('neighbouring days, weeks and months have neighbouring numbers, and each holds the days it holds', () => {
  fc.assert(
    fc.property(day, (date) => {
      const next = addDays(date, 1);
      assert.equal(unitOf(next, 'day') - unitOf(date, 'day'), 1);
      const isMonday = calendar(next).dayOfWeek === 1;
      assert.equal(unitOf(next, 'week') - unitOf(date, 'week'), isMonday ? 1 : 0);
      const isFirst = calendar(next).day === 1;
      assert.equal(unitOf(next, 'month') - unitOf(date, 'month'), isFirst ? 1 : 0);
      assert.deepEqual(isoWeek(date), { year: calendar(date).yearOfWeek, week: calendar(date).weekOfYear });
    }),
  );
});

test('Easter is the Sunday after the first full moon of spring, as printed for these years', () => {
  const printed = [
    '1961-04-02',
    '1981-04-19',
    '2008-03-23',
    '2011-04-24',
    '2024-03-31',
    '2026-04-05',
    '2027-03-28',
  ];
  const further = ['2038-04-25', '2049-04-18', '2076-04-19', '2100-03-28'];
  for (const date of [...printed, ...further]) assert.equal(easterSunday(Number(date.slice(0, 4))), date);
});

test('an answer is accepted with its value, or refused with a name', () => {
  assert.deepEqual(accepted(3), { ok: true, value: 3 });
  assert.deepEqual(refused('too-late'), { ok: false, refusal: 'too-late' });
});
