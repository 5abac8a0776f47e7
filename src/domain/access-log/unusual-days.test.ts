import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { today } from '../../../tests/builders/today.ts';
import { addDays } from '../kernel/plain-date.ts';
import { dayKey, type LookingDay, unusualDays } from './unusual-days.ts';

const days = (...counts: number[]): LookingDay[] =>
  counts.map((people, i) => ({ account: 'pia', on: addDays(today, -i), people }));
const unusual = (all: readonly LookingDay[]) => all.filter((day) => unusualDays(all).has(dayKey(day)));

describe('unusually many people in a day', () => {
  it('is more than three times one’s own usual day', () => {
    assert.deepEqual(
      unusual(days(6, 5, 22, 6, 7)).map(({ people }) => people),
      [22],
    );
    assert.deepEqual(unusual(days(6, 5, 18, 6, 7)), []);
  });

  it('is never fewer than fifteen, and never a busy person’s busy day', () => {
    assert.deepEqual(unusual(days(1, 1, 14)), []);
    assert.deepEqual(unusual(days(30, 35, 40, 60)), []);
  });

  it('is measured by five where a person has no other day', () => {
    assert.equal(unusual(days(15)).length, 0);
    assert.equal(unusual(days(16)).length, 1);
  });

  it('compares nobody with a colleague', () => {
    const other = { account: 'lea', on: today, people: 40 };
    const all = [...days(2, 2, 2), other, { ...other, on: addDays(today, -1), people: 39 }];
    assert.deepEqual(unusual(all), []);
  });
});
