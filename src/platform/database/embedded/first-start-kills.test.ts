import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const BENCH = path.resolve(import.meta.dirname, '../../../../bench/first-start-kills.ts');

test('first starts killed at random points leave a folder that the next start brings to life', async () => {
  const args = ['--import', 'tsx', BENCH, '4'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: path.dirname(BENCH) });
  assert.match(stdout, /kills: 4, survived: 4\n$/);
});
