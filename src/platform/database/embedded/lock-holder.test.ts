import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { strangerInLock } from './lock-holder.ts';
import type { Premises } from './prepare-places.ts';

const needsProc = { skip: existsSync('/proc/self') ? false : 'there is no /proc here' };

/** What the lock of an empty cluster says when it names a process. Asked as ourselves. */
async function askedAbout(t: TestContext, pid: number): Promise<number | undefined> {
  const cluster = await mkdtemp(path.join(tmpdir(), 'fodfaeste-lock-'));
  t.after(() => rm(cluster, { recursive: true, force: true }));
  await writeFile(path.join(cluster, 'postmaster.pid'), `${pid}\n`);
  return strangerInLock({ places: { cluster }, user: {} } as unknown as Premises);
}

test('a living process that works elsewhere is a stranger', needsProc, async (t) => {
  assert.equal(await askedAbout(t, process.pid), process.pid);
});

test('a process on its way out is none: it may be the server that is just leaving', needsProc, async (t) => {
  // The shell becomes a program that never asks after its child, which therefore stays behind when it has ended.
  const parent = spawn('/bin/sh', ['-c', 'sleep 0 & echo $!; exec sleep 30'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  t.after(() => parent.kill('SIGKILL'));
  const [said] = (await once(parent.stdout, 'data')) as [Buffer];
  await new Promise((resolve) => setTimeout(resolve, 200));
  assert.equal(await askedAbout(t, Number(said.toString())), undefined);
});

test('a process that has long gone is none', needsProc, async (t) => {
  const gone = spawn('/bin/true');
  await once(gone, 'exit');
  assert.equal(await askedAbout(t, gone.pid ?? 0), undefined);
});
