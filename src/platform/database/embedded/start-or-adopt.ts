import { setTimeout as wait } from 'node:timers/promises';
import type { ClientConfig } from 'pg';
import { askServer } from './ask-server.ts';
import { strangerInLock } from './lock-holder.ts';
import type { Premises } from './prepare-places.ts';
import { lastLogLine, turnLog } from './server-log.ts';
import type { ServerPlaces } from './server-places.ts';
import { launchServer, type ServerProcess } from './server-process.ts';
import type { ServerPrograms } from './server-programs.ts';
import { whoseServer } from './whose-server.ts';

/** How long we go on without any sign of a server; a dying one may hold the folder for some seconds. */
const SILENCE_MS = 15_000;
/** How long a server may say that it is on its way: after a crash it first reads its journal. */
const RECOVERY_MS = 600_000;
/**
 * How long it may be unclear whose server answers. Of two that find a dead server's lock at once, the one that gives
 * way can take the other's lock with it; a server without one ends itself within a minute, so it is started anew.
 */
const UNCLEAR_MS = 3_000;
/** Between two questions; growing, as each that comes too early is a line in the log. */
const SHORTEST_PAUSE_MS = 15;
const LONGEST_PAUSE_MS = 300;

/**
 * Starts the server of a cluster until one answers, and gives our process, or undefined when the one that
 * answers is another's. PostgreSQL itself lets only one server have a cluster, so of several started at once one
 * remains. Throws, with our process ended, when none answers in time.
 */
export async function startOrAdopt(
  premises: Premises,
  programs: ServerPrograms,
  connection: ClientConfig,
): Promise<ServerProcess | undefined> {
  const began = performance.now();
  let sign = began;
  let own: ServerProcess | undefined;
  let unclear: number | undefined;
  let pause = SHORTEST_PAUSE_MS;
  await turnLog(premises.places);
  while (performance.now() < Math.min(sign + SILENCE_MS, began + RECOVERY_MS)) {
    const answer = await askServer(connection);
    const owned = answer === 'ready' ? await whoseServer(own, premises.places) : 'unclear';
    if (owned !== 'unclear') return owned;
    unclear = answer === 'ready' ? (unclear ?? performance.now()) : undefined;
    if (unclear !== undefined && performance.now() > unclear + UNCLEAR_MS) {
      await own?.stop();
      sign = performance.now();
    }
    if (answer === 'busy') sign = performance.now();
    if (answer === 'silent' && own?.isRunning() !== true) {
      // One that has just ended ran into something: give that a moment to pass.
      if (own !== undefined) await wait(LONGEST_PAUSE_MS);
      own = launchServer(premises, programs, await strangerInLock(premises));
    }
    await wait(pause);
    pause = Math.min(pause * 1.3, LONGEST_PAUSE_MS);
  }
  await own?.stop();
  throw await explained(premises.places);
}

async function explained(places: ServerPlaces): Promise<Error> {
  const line = await lastLogLine(places);
  if (/lock file|pre-existing shared memory/.test(line)) {
    return new Error(
      `The data folder ${places.dataFolder} is in use by a server that does not answer us: ${line}`,
    );
  }
  return new Error(`The embedded PostgreSQL did not start; ${places.log} ends: ${line}`);
}
