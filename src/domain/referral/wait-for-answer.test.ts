import assert from 'node:assert/strict';
import { test } from 'node:test';
import { today } from '../../../tests/builders/today.ts';
import { addDays, type PlainDate, plainDate } from '../kernel/plain-date.ts';
import { waitForAnswer } from './wait-for-answer.ts';

const sentDaysAgo = (days: number): PlainDate => addDays(today, -days);
const standingAfter = (days: number): string => waitForAnswer(sentDaysAgo(days), today).standing;

test('a referral is to be answered within fourteen days', () => {
  assert.deepEqual(waitForAnswer(plainDate('2026-11-06'), today), {
    days: 12,
    daysLeft: 2,
    answerBy: plainDate('2026-11-20'),
    standing: 'soon',
  });
});

test('it is soon from three days before the deadline', () => {
  assert.equal(standingAfter(10), 'in_time');
  assert.equal(standingAfter(11), 'soon');
  assert.equal(standingAfter(13), 'soon');
});

test('the last day counts as late, and so does every day after', () => {
  assert.equal(standingAfter(14), 'late');
  assert.equal(waitForAnswer(sentDaysAgo(20), today).daysLeft, -6);
});
