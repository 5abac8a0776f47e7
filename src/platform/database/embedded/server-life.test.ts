import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, afterEach, before, type TestContext, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { type EmbeddedServer, startEmbeddedServer } from './embedded-server.ts';
import { preparePlaces } from './prepare-places.ts';
import { startElsewhere } from './start-elsewhere.ts';
import { endServerOf, type KeptFolder, keptFolder, serverPid } from './test-folder.ts';

// One cluster for all: these tests are about the life of its server, and leave none running.
let folder: KeptFolder;
let dataFolder: string;
before(async () => {
  folder = await keptFolder();
  dataFolder = folder.path;
  await (await startEmbeddedServer({ dataFolder })).stop();
});
afterEach(() => endServerOf(dataFolder));
after(() => folder.remove());

async function goneWithin(milliseconds: number): Promise<boolean> {
  const until = performance.now() + milliseconds;
  while (performance.now() < until) {
    if ((await serverPid(dataFolder)) === undefined) return true;
    await wait(20);
  }
  return false;
}

async function answers(server: EmbeddedServer): Promise<boolean> {
  const client = new Client(server.connection('postgres'));
  await client.connect();
  await client.query('create table if not exists sign (life int)');
  await client.end();
  return true;
}

function isTakenAway(lock: string): Promise<boolean> {
  return unlink(lock).then(
    () => true,
    () => false,
  );
}

/** A program of the server's user that is not PostgreSQL. */
async function strangerOf(t: TestContext): Promise<ChildProcess & { pid: number }> {
  const { user } = await preparePlaces(dataFolder);
  const stranger = spawn('sleep', ['60'], { ...user, cwd: '/', stdio: 'ignore' });
  t.after(() => stranger.kill('SIGKILL'));
  await once(stranger, 'spawn');
  const { pid } = stranger;
  if (pid === undefined) throw new Error('no stranger');
  return Object.assign(stranger, { pid });
}

test('a server whose lock was taken away by another that left is started anew', async () => {
  const { places } = await preparePlaces(dataFolder);
  const lock = path.join(places.cluster, 'postmaster.pid');
  const starting = startEmbeddedServer({ dataFolder });
  while (!(await isTakenAway(lock))) await wait(1);
  const server = await starting;
  assert.equal(server.adopted, false);
  assert.ok(await answers(server));
  assert.notEqual(await serverPid(dataFolder), undefined, 'its lock stands');
  await server.stop();
});

test('when our process is killed its server lives on, and the next start adopts it', async (t) => {
  const killed = await startElsewhere(t, dataFolder);
  assert.equal(killed.adopted, false);
  const pid = await serverPid(dataFolder);
  killed.process.kill('SIGKILL');
  await once(killed.process, 'exit');
  const next = await startEmbeddedServer({ dataFolder });
  assert.equal(next.adopted, true);
  assert.ok(await answers(next));
  await next.stop();
  assert.equal(await serverPid(dataFolder), pid);
});

test('Ctrl-C in the terminal does not reach the server before we stop it ourselves', async (t) => {
  const listens = `process.on('SIGINT', () => process.stdout.write('heard'));`;
  const { process: child } = await startElsewhere(t, dataFolder, { before: listens });
  const heard = once(child.stdout ?? child, 'data');
  process.kill(-(child.pid ?? 0), 'SIGINT');
  await heard;
  assert.equal(await goneWithin(300), false);
});

for (const [how, ending] of [
  ['comes to its end', ''],
  ['leaves at once', 'process.exit(0);'],
] as const) {
  test(`no server is left when our process ${how} without stopping it`, async (t) => {
    const { process: child } = await startElsewhere(t, dataFolder, { after: ending });
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    assert.ok(await goneWithin(5_000));
  });
}

test('a start that meets a server on its way down waits, and starts its own', async (t) => {
  const first = await startEmbeddedServer({ dataFolder });
  const [next] = await Promise.all([wait(1).then(() => startEmbeddedServer({ dataFolder })), first.stop()]);
  t.after(() => next.stop());
  assert.ok(await answers(next));
});

test('a server killed with all its work open recovers at the next start', async (t) => {
  const first = await startEmbeddedServer({ dataFolder });
  assert.ok(await answers(first));
  process.kill((await serverPid(dataFolder)) ?? 0, 'SIGKILL');
  const next = await startEmbeddedServer({ dataFolder });
  t.after(() => next.stop());
  assert.equal(next.adopted, false);
  assert.ok(await answers(next));
  await first.stop();
  assert.ok(await answers(next));
});

test('a lock file that by now names a program of the same user does not stop a start', async (t) => {
  const { pid } = await strangerOf(t);
  const { places } = await preparePlaces(dataFolder);
  const lines = [pid, places.cluster, 1, 5432, places.privateFolder, '', '', 'ready'];
  await writeFile(path.join(places.cluster, 'postmaster.pid'), `${lines.join('\n')}\n`);
  await writeFile(path.join(places.privateFolder, '.s.PGSQL.5432.lock'), `${lines.join('\n')}\n`);
  const next = await startEmbeddedServer({ dataFolder });
  t.after(() => next.stop());
  assert.equal(next.adopted, false);
  assert.ok(await answers(next));
  process.kill(pid, 0);
});
