import type pg from 'pg';
import { asAdministrator } from './as-administrator.ts';
import { startEmbeddedServer } from './embedded/embedded-server.ts';

/** A database to work in, and how to leave it. */
export interface ProvidedDatabase {
  /** An administrator's settings: for migrations and the first rows, not for requests. */
  readonly administrator: pg.ClientConfig;
  stop(): Promise<void>;
}

const name = 'fodfaeste';

/** The embedded server on a data folder, or a server of one's own when an address is given. */
export async function provideDatabase(
  databaseUrl: string | undefined,
  dataFolder: string,
): Promise<ProvidedDatabase> {
  if (databaseUrl !== undefined)
    return { administrator: { connectionString: databaseUrl }, stop: async () => {} };
  const server = await startEmbeddedServer({ dataFolder });
  await createWhenMissing(server.connection('postgres'));
  const administrator = server.connection(name);
  const stop = async (): Promise<void> => {
    if (server.adopted || (await isAlone(administrator))) await server.stop();
  };
  return { administrator, stop };
}

/** A server that another process of ours adopted meanwhile is not taken from under its feet. */
async function isAlone(administrator: pg.ClientConfig): Promise<boolean> {
  return asAdministrator(administrator, async (client) => {
    const { rowCount } = await client.query(
      `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    return rowCount === 0;
  }).catch(() => true);
}

async function createWhenMissing(maintenance: pg.ClientConfig): Promise<void> {
  await asAdministrator(maintenance, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${name}`);
  });
}

/** Lets the app sign in with a password (made from the master key, so it is written down nowhere), and tells how. */
export async function openAppLogin(
  administrator: pg.ClientConfig,
  password: string,
): Promise<pg.ClientConfig> {
  return asAdministrator(administrator, async (client) => {
    await setPassword(client, password);
    const { host, port, database } = client;
    return { host, port, database, user: 'fodfaeste_app', password };
  });
}

/** Two servers may start on one cluster at the same moment, and a role can be changed by one of them at a time. */
async function setPassword(client: pg.Client, password: string, tries = 5): Promise<void> {
  const change = `alter role fodfaeste_app with login password ${client.escapeLiteral(password)}`;
  await client.query(change).catch(async (fault: unknown) => {
    const isRace = fault instanceof Error && fault.message === 'tuple concurrently updated';
    if (!isRace || tries === 0) throw fault;
    await setPassword(client, password, tries - 1);
  });
}
