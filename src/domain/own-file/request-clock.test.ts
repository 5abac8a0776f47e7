import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { repeats, requestClock } from './request-clock.ts';

test('the clock of a request: calm, soon, late', () => {
  const asked = plainDate('2026-11-18');
  assert.deepEqual(requestClock(asked, asked), { dueOn: '2026-11-27', daysLeft: 9, pace: 'calm' });
  assert.equal(requestClock(asked, plainDate('2026-11-24')).pace, 'soon');
  assert.equal(requestClock(asked, plainDate('2026-11-27')).pace, 'soon');
  assert.equal(requestClock(asked, plainDate('2026-11-28')).pace, 'late');
});

test('asking again while an answer is on its way repeats; after two weeks, or when all is answered, it does not', () => {
  const askedOn = plainDate('2026-11-18');
  assert.ok(repeats({ askedOn, isOpen: false }, askedOn));
  assert.ok(repeats({ askedOn, isOpen: true }, addDays(askedOn, 13)));
  assert.ok(!repeats({ askedOn, isOpen: true }, addDays(askedOn, 14)));
  assert.ok(!repeats({ askedOn, isOpen: false }, addDays(askedOn, 1)));
});
