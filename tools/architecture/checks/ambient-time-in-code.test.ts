import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ambientTimeInCode } from './ambient-time-in-code.ts';

const found = async (path: string, text: string) =>
  (await ambientTimeInCode.examine([{ path, text }])).length;
const rule = 'src/domain/enrolment/phase.ts';

for (const asking of [
  'const today = new Date();',
  'const today = new globalThis.Date();',
  'const today = Date();',
  'const stamp = Date.now();',
  'const clock = Date.now;',
  'const { now } = Date;',
  'const day = Temporal.Now.plainDateISO();',
  'const start = performance.now();',
  'const start = process.hrtime.bigint();',
]) {
  test(`a rule may not say ${asking}`, async () => assert.equal(await found(rule, asking), 1));
}

test('converting a given moment is no asking', async () => {
  assert.equal(await found(rule, 'const day = new Date(row.recordedAt); const at = clock.now();'), 0);
});

test('words about time are no asking', async () => {
  assert.equal(await found(rule, '/** never new Date() */ const text = "Date.now()";'), 0);
});

test('the platform may measure a duration, not ask for the date', async () => {
  assert.equal(await found('src/platform/http/log.ts', 'performance.now()'), 0);
  assert.equal(await found('src/platform/http/log.ts', 'new Date()'), 1);
});

test('the clock is the one place that asks', async () => {
  assert.equal(await found('src/platform/clock/copenhagen-clock.ts', 'Temporal.Now.instant()'), 0);
});
