import { spawn } from 'node:child_process';
import type { Premises } from './prepare-places.ts';
import { bareEnvironment } from './run-to-end.ts';
import type { ServerPrograms } from './server-programs.ts';
import { settingsFor } from './server-settings.ts';

/** A server process of our own. */
export type ServerProcess = {
  readonly pid: number | undefined;
  isRunning(): boolean;
  /** Fulfilled when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends connections, writes everything to disk, ends the process, and waits for it. */
  stop(): Promise<void>;
};

/** A server that does not stop in this time is ended at once; the next start then recovers from its journal. */
const STOP_WITHIN_MS = 30_000;

// The shell opens the log as the server's user, so that root never writes in a folder of someone else's.
const RUN_WITH_LOG = 'umask 077; exec "$@" >>"$0" 2>&1';

/**
 * Starts `postgres` without waiting for it to answer. It leads a session of its own, so that Ctrl-C in the
 * terminal does not reach it before we stop it in good order. When our process exits, it is told to stop.
 * `stranger` is a process that a stale lock names by accident (see lock-holder.ts): PostgreSQL disregards a
 * lock held by the process it is told is its grandparent, and checks every other as usual.
 */
export function launchServer(
  { places, user }: Premises,
  programs: ServerPrograms,
  stranger: number | undefined,
): ServerProcess {
  const command = [programs.postgres, '-D', places.cluster, ...settingsFor(places)];
  const child = spawn('/bin/sh', ['-c', RUN_WITH_LOG, places.log, ...command], {
    ...user,
    cwd: places.privateFolder,
    env: {
      ...bareEnvironment(),
      ...(stranger === undefined ? {} : { PG_GRANDPARENT_PID: String(stranger) }),
    },
    stdio: 'ignore',
    detached: true,
  });
  let running = true;
  // SIGINT is PostgreSQL's fast shutdown: sessions are ended, not waited for.
  const interrupt = (): boolean => child.kill('SIGINT');
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      running = false;
      process.off('exit', interrupt);
      resolve();
    };
    child.once('exit', end).once('error', end);
  });
  process.on('exit', interrupt);
  child.unref();
  const stop = async (): Promise<void> => {
    if (!running) return;
    child.ref();
    interrupt();
    const impatience = setTimeout(() => child.kill('SIGQUIT'), STOP_WITHIN_MS);
    await ended;
    clearTimeout(impatience);
  };
  return { pid: child.pid, isRunning: () => running, ended, stop };
}
