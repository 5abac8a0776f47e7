import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Premises } from './prepare-places.ts';
import { runToEnd } from './run-to-end.ts';
import type { ServerPlaces } from './server-places.ts';

/** The process that `postmaster.pid` names as the cluster's server, running or not. */
export async function lockHolder({ cluster }: ServerPlaces): Promise<number | undefined> {
  const text = await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return pid > 0 ? pid : undefined;
}

// A server works in its cluster's folder. Without /proc (macOS) its command line names the folder.
// A process whose folder cannot be told is on its way out, or another user's: no stranger. PostgreSQL knows what to do
// with both, and disregarding the lock of a server that is just leaving would let it take away its successor's.
const WORKS_IN = `
if [ -d /proc/self ]; then [ ! -e "/proc/$1/cwd/." ] || [ "/proc/$1/cwd" -ef "$2" ]
else ps -p "$1" -o args= | grep -qF -- "$2"; fi`;

/**
 * The process a stale `postmaster.pid` names by accident: after a power cut or in a new container the dead
 * server's number may belong to a program of the same user, and PostgreSQL would then believe itself running.
 * Undefined when there is no such file, or when the process truly works in the cluster.
 * Asked as the server's user, who may always look at processes of its own.
 */
export async function strangerInLock({ places, user }: Premises): Promise<number | undefined> {
  const pid = await lockHolder(places);
  if (pid === undefined) return undefined;
  const { code } = await runToEnd('/bin/sh', ['-c', WORKS_IN, 'sh', String(pid), places.cluster], {
    user,
    folder: '/',
  });
  return code === 0 ? undefined : pid;
}
