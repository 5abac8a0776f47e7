import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { glassRequest } from './break-the-glass.ts';

const today = plainDate('2026-11-18');
const reason = 'Borgeren ringer, og ingen på teamet kan nås.';

test('a number and a reason are enough', () => {
  const asked = glassRequest({ cpr: '720784-0000', reason }, today);
  assert.deepEqual(asked, { ok: true, value: { cpr: '7207840000', reason } });
});

test('everything that is missing is said at once', () => {
  assert.deepEqual(glassRequest({ cpr: ' ', reason: '' }, today), {
    ok: false,
    refusals: { cpr: 'cpr-missing', reason: 'reason-missing' },
  });
});

test('a number that cannot be is told apart from one that is nobody’s', () => {
  assert.deepEqual(glassRequest({ cpr: '990184-0000', reason }, today), {
    ok: false,
    refusals: { cpr: 'cpr-date-impossible' },
  });
});

test('a word is no reason, and a reason is no report', () => {
  const of = (text: string) => glassRequest({ cpr: '7207840000', reason: text }, today);
  assert.deepEqual(of('akut'), { ok: false, refusals: { reason: 'reason-too-short' } });
  assert.deepEqual(of('a'.repeat(501)), { ok: false, refusals: { reason: 'reason-too-long' } });
});
