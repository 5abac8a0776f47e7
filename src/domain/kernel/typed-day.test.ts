import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from './plain-date.ts';
import { refusedPastDay } from './typed-day.ts';

const today = plainDate('2026-11-30');

test('a day of something that has happened is there, can be read, and is not ahead', () => {
  assert.equal(refusedPastDay(undefined, today), 'date-missing');
  assert.equal(refusedPastDay('unreadable', today), 'date-unreadable');
  assert.equal(refusedPastDay(plainDate('2026-12-01'), today), 'date-in-the-future');
  for (const day of ['2026-11-30', '2026-11-29', '1999-12-31'])
    assert.equal(refusedPastDay(plainDate(day), today), undefined);
});
