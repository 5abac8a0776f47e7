import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { asAdministrator } from '../../src/platform/database/as-administrator.ts';
import { startEmbeddedServer } from '../../src/platform/database/embedded/embedded-server.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { type RunningServer, startGivenPrograms } from './given-programs.ts';
import { templateName } from './template.ts';

/** One server for a whole test run. */
export interface TestServer {
  /** What test files must find in their environment to reach it. */
  readonly environment: Readonly<Record<string, string>>;
  /** As the server tells it, such as `18.4`. */
  readonly version: string;
  stop(): Promise<void>;
}

/**
 * Starts one server and makes one migrated template, from which each test file clones a database of its own.
 * With DATABASE_URL the suite runs on that server instead; its login needs CREATEDB and CREATEROLE. With
 * FODFAESTE_TEST_POSTGRES it runs on a server started from the programs in that folder.
 */
export async function startTestServer(): Promise<TestServer> {
  const server = await startServer(process.env['DATABASE_URL'], process.env['FODFAESTE_TEST_POSTGRES']);
  const version = await makeTemplate(server.connection);
  return {
    version,
    environment: { FODFAESTE_TEST_SERVER: JSON.stringify(server.connection('postgres')) },
    stop: server.stop,
  };
}

type Connect = RunningServer['connection'];

async function startServer(url: string | undefined, programs: string | undefined): Promise<RunningServer> {
  if (url !== undefined) return { connection: fromUrl(url), stop: async () => {} };
  return programs === undefined ? startEmbedded() : startGivenPrograms(programs);
}

async function startEmbedded(): Promise<RunningServer> {
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

/** Makes the template, and tells the server's version. */
async function makeTemplate(connection: Connect): Promise<string> {
  const version = await asAdministrator(connection('postgres'), async (client) => {
    await client.query(`drop database if exists ${templateName}`);
    await client.query(`create database ${templateName}`);
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return rows[0]?.server_version ?? '';
  });
  await migrate(connection(templateName), join(import.meta.dirname, '../../database'));
  return version;
}
