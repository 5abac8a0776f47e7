import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedServer } from '../../src/platform/database/embedded/embedded-server.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { templateName } from './template.ts';

/** One server for a whole test run. */
export interface TestServer {
  /** What test files must find in their environment to reach it. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/**
 * Starts one server and makes one migrated template, from which each test file clones a database of its own.
 * With DATABASE_URL the suite runs on that server instead; its login needs CREATEDB and CREATEROLE.
 */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env['DATABASE_URL'];
  const server =
    given === undefined ? await startEmbedded() : { connection: fromUrl(given), stop: async () => {} };
  await makeTemplate(server.connection);
  return {
    environment: { FODFAESTE_TEST_SERVER: JSON.stringify(server.connection('postgres')) },
    stop: server.stop,
  };
}

type Connect = (database: string) => pg.ClientConfig;

async function startEmbedded(): Promise<{ connection: Connect; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'fodfaeste-tests-'));
  const server = await startEmbeddedServer({ dataFolder: folder });
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { connection: (database) => server.connection(database), stop };
}

function fromUrl(url: string): Connect {
  return (database) => {
    const { host, port, user, password } = new pg.Client(url);
    return { host, port, user, password, database };
  };
}

async function makeTemplate(connection: Connect): Promise<void> {
  const client = new pg.Client(connection('postgres'));
  await client.connect();
  try {
    await client.query(`drop database if exists ${templateName}`);
    await client.query(`create database ${templateName}`);
  } finally {
    await client.end();
  }
  await migrate(connection(templateName), join(import.meta.dirname, '../../database'));
}
