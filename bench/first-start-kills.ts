/**
 * Kills first starts of the embedded server at random points, and sees whether the next start succeeds.
 *
 *   node --import tsx bench/first-start-kills.ts [kills = 30]
 *
 * A child starts the server, on a fresh folder or on one that was killed before. After a random time a victim is
 * killed with SIGKILL: the child itself, a running initdb, or the running server. Then, mostly, a start that is
 * left in peace must succeed, find every row that was written earlier, write one more, read it, and stop. A kill
 * counts as survived when the next such start went well. Prints `kills: 30, survived: 30`, or ends with code 1.
 * The inner processes are found in /proc; on a system without it only the child is killed.
 */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { startEmbeddedServer } from '../src/platform/database/embedded/embedded-server.ts';
import { endServerOf } from '../src/platform/database/embedded/test-folder.ts';

type Victim = 'child' | 'initdb' | 'server';

/** A data folder that is killed and started by turns; `rows` were written in it and must stay. */
type Folder = { readonly path: string; rows: number; unproven: number };

/** Somewhat more than a first start takes here, so that some kills come after it. */
let fullStartMs = 0;

const random = (below: number): number => Math.floor(Math.random() * below);

function chosen<const Each>(all: readonly [Each, ...Each[]]): Each {
  return all[random(all.length)] ?? all[0];
}

async function freshFolder(): Promise<Folder> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'fod-kill-'));
  await chmod(folder, 0o711);
  return { path: folder, rows: 0, unproven: 0 };
}

/** Ends whatever still runs on a folder, and removes it. */
async function remove(folder: Folder): Promise<void> {
  await endServerOf(folder.path);
  for (const { pid } of await processesOn(folder)) kill(pid);
  await rm(folder.path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It was faster: it has ended by itself.
  }
}

/** The database programs whose command line names a folder; no other process knows its random name. */
async function processesOn(folder: Folder): Promise<{ pid: number; command: string }[]> {
  const found: { pid: number; command: string }[] = [];
  for (const name of await readdir('/proc').catch((): string[] => [])) {
    if (!/^\d+$/.test(name)) continue;
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    if (/\/bin\/(initdb|postgres)\0/.test(command) && command.includes(`${folder.path}/`)) {
      found.push({ pid: Number(name), command });
    }
  }
  return found;
}

const PATTERNS = { initdb: /cluster\.making-/, server: /postgres\/cluster\0/ };

/** Kills one of the inner processes, as soon as there is one. False if the start ended before. */
async function killInner(victim: 'initdb' | 'server', folder: Folder, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null) {
    const inner = (await processesOn(folder)).filter(({ command }) => PATTERNS[victim].test(command));
    const [first, ...others] = inner;
    if (first !== undefined) {
      kill(chosen([first, ...others]).pid);
      return true;
    }
    if (victim === 'initdb' && (await hasCluster(folder))) return false;
    await wait(3);
  }
  return false;
}

async function hasCluster(folder: Folder): Promise<boolean> {
  const inside = await readdir(path.join(folder.path, 'postgres')).catch((): string[] => []);
  return inside.includes('cluster');
}

/** One start that is killed. Answers what was killed: an initdb is there only before the cluster is. */
async function killOneStart(folder: Folder): Promise<Victim> {
  const wish = (await hasCluster(folder))
    ? chosen(['child', 'server'])
    : chosen(['child', 'initdb', 'initdb', 'server']);
  const child = spawn(process.execPath, ['--import', 'tsx', import.meta.filename, 'child', folder.path], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended]);
  // Inner victims are waited for besides, and initdb is over before the full time is.
  await wait(random(wish === 'child' ? fullStartMs : fullStartMs / 4));
  const inner = wish !== 'child' && process.platform === 'linux' && (await killInner(wish, folder, child));
  // After an inner victim the child, too, is sometimes killed at once and sometimes given a moment to react.
  if (inner) await wait(chosen([0, 100]));
  child.kill('SIGKILL');
  await ended;
  folder.unproven += 1;
  return inner ? wish : 'child';
}

/** A start that nobody disturbs: it must find what was written, and write more. Sometimes it stops the server. */
async function prove(folder: Folder): Promise<void> {
  const server = await startEmbeddedServer({ dataFolder: folder.path });
  const client = new Client(server.connection('postgres'));
  client.on('error', () => undefined);
  await client.connect();
  await client.query('create table if not exists proof (number int primary key, filling text)');
  await client.query(`insert into proof values ($1, repeat('x', 5000))`, [folder.rows]);
  folder.rows += 1;
  const { rows } = await client.query(
    'select count(*)::int as kept, sum(length(filling))::int as long from proof',
  );
  assert.deepEqual(rows, [{ kept: folder.rows, long: folder.rows * 5_000 }]);
  await client.end();
  await server.stop();
  if (server.adopted && random(2) === 0) await endServerOf(folder.path);
}

async function measureFullStart(): Promise<void> {
  const folder = await freshFolder();
  const began = performance.now();
  await prove(folder);
  fullStartMs = (performance.now() - began) * 1.2;
  await remove(folder);
}

async function killMany(kills: number): Promise<boolean> {
  const tally: Record<Victim, number> = { child: 0, initdb: 0, server: 0 };
  let survived = 0;
  await measureFullStart();
  let folder = await freshFolder();
  try {
    for (let done = 1; done <= kills; done += 1) {
      tally[await killOneStart(folder)] += 1;
      // Every third kill is followed by another on the same folder at once.
      if (done < kills && random(3) === 0) continue;
      await prove(folder);
      survived += folder.unproven;
      folder.unproven = 0;
      if (random(2) === 0) continue;
      await remove(folder);
      folder = await freshFolder();
    }
  } catch (fault) {
    console.error(fault);
  } finally {
    await remove(folder);
  }
  console.log(`killed: child ${tally.child}, initdb ${tally.initdb}, server ${tally.server}`);
  console.log(`kills: ${kills}, survived: ${survived}`);
  return survived === kills;
}

async function startAndStay(dataFolder: string): Promise<void> {
  console.log('begins');
  await startEmbeddedServer({ dataFolder });
  setInterval(() => undefined, 1_000);
}

const [first = '30', dataFolder] = process.argv.slice(2);
if (first === 'child' && dataFolder !== undefined) await startAndStay(dataFolder);
else if (!(await killMany(Number(first)))) process.exitCode = 1;
