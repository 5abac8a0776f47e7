import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Ending, runToEnd } from './run-to-end.ts';

const shell = (does: string): Promise<Ending> => runToEnd('/bin/sh', ['-c', does], { user: {}, folder: '/' });

test('a program ends with its code and all it said', async () => {
  assert.deepEqual(await shell('echo one; sleep 0.05; echo two >&2; exit 3'), {
    code: 3,
    output: 'one\ntwo',
  });
});

test('a program that is killed, or is not there, has not succeeded', async () => {
  assert.deepEqual(await shell('kill -9 $$'), { code: 128, output: '(ended by SIGKILL)' });
  const missing = await runToEnd('/no/such/program', [], { user: {}, folder: '/' });
  assert.equal(missing.code, 127);
  assert.match(missing.output, /ENOENT/);
});

test('a program sees nothing of our surroundings that would change what it does', async (t) => {
  Object.assign(process.env, { PGOPTIONS: '-c fsync=off', LD_LIBRARY_PATH: '/elsewhere' });
  t.after(() => {
    for (const name of ['PGOPTIONS', 'LD_LIBRARY_PATH']) delete process.env[name];
  });
  const { output } = await shell('env');
  const names = output.split('\n').map((line) => line.replace(/=.*/, ''));
  assert.deepEqual(names.filter((name) => !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name)).sort(), [
    'LC_ALL',
    'PATH',
  ]);
});
