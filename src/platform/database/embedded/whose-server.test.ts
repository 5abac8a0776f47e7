import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { placesIn } from './server-places.ts';
import type { ServerProcess } from './server-process.ts';
import { testFolder } from './test-folder.ts';
import { whoseServer } from './whose-server.ts';

const ended = Promise.resolve();
const processWith = (pid: number, running: boolean): ServerProcess => ({
  pid,
  isRunning: () => running,
  ended,
  stop: () => ended,
});

test('the server that answers is ours only when the lock names our process', async (t) => {
  const places = placesIn(await testFolder(t));
  await mkdir(places.cluster, { recursive: true });
  await writeFile(path.join(places.cluster, 'postmaster.pid'), '4001\n/somewhere\n');
  const ours = processWith(4001, true);
  assert.equal(await whoseServer(ours, places), ours);
  assert.equal(await whoseServer(processWith(4002, true), places), 'unclear');
  assert.equal(await whoseServer(processWith(4002, false), places), undefined);
  assert.equal(await whoseServer(undefined, places), undefined);
});
