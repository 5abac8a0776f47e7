import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCommand } from './command.ts';

const node = (script: string, longest?: number) =>
  runCommand([process.execPath, '--eval', script], process.env, longest);

test('a command answers its exit code and what it said on both streams', async () => {
  const ended = await node("console.log('out'); console.error('err'); process.exitCode = 3;");
  assert.equal(ended.code, 3);
  assert.match(ended.output, /out/);
  assert.match(ended.output, /err/);
});

test('a command that cannot start has failed', async () => {
  assert.equal((await runCommand(['no-such-program'], process.env)).code, 1);
});

test('a command that never ends is ended', async () => {
  assert.equal((await node('setInterval(() => {}, 1000)', 300)).code, 1);
});
