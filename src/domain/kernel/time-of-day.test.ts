import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTimeOfDay } from './time-of-day.ts';

test('a time is read as people type it', () => {
  for (const [typed, read] of [
    ['9', '09:00'],
    ['9.15', '09:15'],
    [' kl. 9 ', '09:00'],
    ['kl 13.30', '13:30'],
    ['09:15', '09:15'],
    ['1430', '14:30'],
    ['0', '00:00'],
    ['23.59', '23:59'],
  ] as const)
    assert.equal(parseTimeOfDay(typed), read, typed);
});

test('what is no time is read as none', () => {
  for (const typed of ['', 'snart', '24', '9.60', '9-10', '12345', '9.1'])
    assert.equal(parseTimeOfDay(typed), undefined, typed);
});
