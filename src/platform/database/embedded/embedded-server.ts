import type { ClientConfig } from 'pg';
import { askServer } from './ask-server.ts';
import { ensureCluster, SUPERUSER } from './new-cluster.ts';
import { type Premises, preparePlaces } from './prepare-places.ts';
import { demandReachable } from './reachable-folder.ts';
import { findServerPackage } from './server-package.ts';
import { type ServerPlaces, SOCKET_PORT } from './server-places.ts';
import type { ServerProcess } from './server-process.ts';
import { usablePrograms } from './server-programs.ts';
import { startOrAdopt } from './start-or-adopt.ts';

/** A PostgreSQL of our own on a data folder, reached through a socket in it that only its user (and root) can open. */
export type EmbeddedServer = {
  /** True when the server already ran: another process of ours started it, perhaps one that was killed. */
  readonly adopted: boolean;
  /** How to connect to a database, as the superuser unless a user is named. There is no password. */
  connection(database: string, user?: string): ClientConfig;
  /** Stops the server in good order and waits, if it was started here; an adopted one is left running. */
  stop(): Promise<void>;
};

/**
 * Gives a server that answers on the data folder: the one that already runs there, or one started now, with a
 * cluster made first if the folder has none. Safe to call from several processes at once and after a kill at any
 * point. Log lines hold no personal data. Throws a sentence an operator can act on when it cannot be done.
 */
export async function startEmbeddedServer({
  dataFolder,
  log = () => undefined,
}: {
  readonly dataFolder: string;
  readonly log?: (line: string) => void;
}): Promise<EmbeddedServer> {
  const premises = await preparePlaces(dataFolder);
  const { places } = premises;
  const own = await ownServer(premises);
  log(
    `${own === undefined ? 'using the PostgreSQL that already runs' : 'started PostgreSQL'} on ${places.cluster}`,
  );
  return {
    adopted: own === undefined,
    connection: (database, user = SUPERUSER) => connectionTo(places, database, user),
    stop: async () => await own?.stop(),
  };
}

async function ownServer(premises: Premises): Promise<ServerProcess | undefined> {
  const connection = connectionTo(premises.places, SUPERUSER, SUPERUSER);
  if ((await askServer(connection)) === 'ready') return undefined;
  await demandReachable(premises.places.privateFolder, premises.user);
  const programs = await usablePrograms(premises, await findServerPackage());
  await ensureCluster(premises, programs);
  return await startOrAdopt(premises, programs, connection);
}

/** Everything is said, so that no `PG…` variable of the environment speaks in between. */
function connectionTo(places: ServerPlaces, database: string, user: string): ClientConfig {
  return { host: places.privateFolder, port: SOCKET_PORT, database, user, ssl: false };
}
