import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { closeRun, type RunToClose } from './close-run.ts';

const today = plainDate('2026-11-18');
const over: RunToClose = {
  startsOn: plainDate('2024-02-01'),
  closedOn: undefined,
  waiting: 0,
  underWay: 0,
};

function refusalOf(run: Partial<RunToClose>, lastDay = today): string | undefined {
  const closed = closeRun({ ...over, ...run }, lastDay, today);
  return closed.ok ? undefined : closed.refusal;
}

test('a run whose people all have a place is closed with its last day', () => {
  assert.deepEqual(closeRun(over, today, today), { ok: true, value: today });
  assert.equal(refusalOf({ startsOn: undefined }, plainDate('2020-01-01')), undefined);
});

test('nobody is left waiting or under way, and it is closed once', () => {
  assert.equal(refusalOf({ waiting: 1 }), 'somebody-waits');
  assert.equal(refusalOf({ underWay: 1 }), 'somebody-is-under-way');
  assert.equal(refusalOf({ closedOn: today }), 'closed-already');
});

test('the last day lies in the run and never ahead', () => {
  const missing = closeRun(over, undefined, today);
  assert.equal(missing.ok ? '' : missing.refusal, 'last-day-missing');
  assert.equal(refusalOf({}, addDays(today, 1)), 'last-day-ahead');
  assert.equal(refusalOf({}, plainDate('2024-01-31')), 'last-day-before-first');
});

test('whoever waits or goes on keeps every run open, whatever the day', () => {
  const people = fc.record({ waiting: fc.nat(5), underWay: fc.nat(5) });
  fc.assert(
    fc.property(people, fc.integer({ min: -2000, max: 2000 }), (there, days) => {
      const closed = closeRun({ ...over, ...there }, addDays(today, days), today);
      if (closed.ok) assert.deepEqual([there.waiting, there.underWay], [0, 0]);
      if (closed.ok) assert.ok(closed.value <= today && closed.value >= (over.startsOn ?? today));
    }),
  );
});
