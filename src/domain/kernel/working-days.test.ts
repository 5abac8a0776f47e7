import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { danishHolidays } from './danish-holidays.ts';
import { easterSunday } from './easter.ts';
import { addDays, daysBetween, plainDate } from './plain-date.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

const someDay = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays(plainDate('2000-01-01'), days));
const someCount = fc.integer({ min: 0, max: 40 });

test('Easter falls where almanacs say', () => {
  const known = { 1961: '04-02', 2008: '03-23', 2024: '03-31', 2025: '04-20', 2026: '04-05', 2027: '03-28' };
  for (const [year, day] of Object.entries(known)) assert.equal(easterSunday(Number(year)), `${year}-${day}`);
  assert.equal(easterSunday(2038), '2038-04-25');
});

test('Easter is a Sunday between 22 March and 25 April', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2199 }), (year) => {
      const easter = easterSunday(year);
      assert.equal(Math.abs(daysBetween(plainDate('2026-04-05'), easter)) % 7, 0);
      assert.ok(easter >= `${year}-03-22` && easter <= `${year}-04-25`);
    }),
  );
});

test('the holidays of 2026, and the great prayer day that was', () => {
  assert.deepEqual([...danishHolidays(2026)].toSorted(), [
    ...['2026-01-01', '2026-04-02', '2026-04-03', '2026-04-05', '2026-04-06', '2026-05-14'],
    ...['2026-05-24', '2026-05-25', '2026-12-25', '2026-12-26'],
  ]);
  assert.ok(danishHolidays(2023).has(plainDate('2023-05-05')));
  assert.ok(!danishHolidays(2024).has(plainDate('2024-04-26')));
});

test('who asks on a Wednesday in November is answered a week on Friday', () => {
  assert.equal(addWorkingDays(plainDate('2026-11-18'), 7), '2026-11-27');
});

test('holidays and weekends are stepped over', () => {
  assert.equal(addWorkingDays(plainDate('2026-03-31'), 7), '2026-04-14');
  assert.equal(addWorkingDays(plainDate('2026-12-22'), 7), '2027-01-04');
  assert.equal(addWorkingDays(plainDate('2026-11-21'), 1), '2026-11-23');
});

test('the day reached is a working day, and so many of them lie between', () => {
  fc.assert(
    fc.property(someDay, someCount, (day, count) => {
      const reached = addWorkingDays(day, count);
      let between = 0;
      for (let one = day; one < reached; ) {
        one = addDays(one, 1);
        if (isWorkingDay(one)) between += 1;
      }
      assert.equal(between, count);
      assert.ok(count === 0 || isWorkingDay(reached));
    }),
  );
});

test('asking later never brings an earlier answer, and steps add up', () => {
  fc.assert(
    fc.property(someDay, someCount, someCount, (day, a, b) => {
      assert.ok(addWorkingDays(day, a) <= addWorkingDays(addDays(day, 1), a));
      assert.equal(addWorkingDays(addWorkingDays(day, a), b), addWorkingDays(day, a + b));
    }),
  );
});
