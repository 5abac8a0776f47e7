import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { testFilesOf } from './run-suite.ts';
import { steps } from './steps.ts';

test('every test file is run by exactly one suite', () => {
  const files = globSync('{src,tests,tools,bench,database}/**/*.test.{ts,tsx}').sort();
  const run = steps.flatMap((step) => (step.kind === 'suite' ? testFilesOf(step, []) : []));
  assert.deepEqual(run.sort(), files);
});
