import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { lockHolder } from './lock-holder.ts';
import { placesIn } from './server-places.ts';

// What tests write is to be readable by the server's user, also for somebody who works with a closed umask.
process.umask(0o022);

/** A folder for tests; `remove` first ends the server that may still run in it or in `data` below it. */
export type KeptFolder = { readonly path: string; remove(): Promise<void> };

/** An empty folder, open enough for the server's user to pass through, for all tests of a file. */
export async function keptFolder(): Promise<KeptFolder> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'fod-'));
  await chmod(folder, 0o711);
  const remove = async (): Promise<void> => {
    await endServerOf(path.join(folder, 'data'));
    await endServerOf(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { path: folder, remove };
}

/** The same for one test. */
export async function testFolder(t: TestContext): Promise<string> {
  const folder = await keptFolder();
  t.after(folder.remove);
  return folder.path;
}

/** Ends the server of a data folder at once, and waits until it has gone. Nothing happens if none runs. */
export async function endServerOf(dataFolder: string): Promise<void> {
  const pid = await serverPid(dataFolder);
  if (pid === undefined) return;
  process.kill(pid, 'SIGQUIT');
  while (await isServer(pid)) await wait(10);
}

/** The process that serves a data folder, if it is alive. */
export async function serverPid(dataFolder: string): Promise<number | undefined> {
  const pid = await lockHolder(placesIn(dataFolder));
  return pid !== undefined && (await isServer(pid)) ? pid : undefined;
}

/** Whether a process is a living PostgreSQL; a number may be another's by now, or a dead one's not yet collected. */
async function isServer(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return isAlive(pid);
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return status.includes('Name:\tpostgres') && !status.includes('State:\tZ');
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
