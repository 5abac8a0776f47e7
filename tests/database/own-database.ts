import { randomUUID } from 'node:crypto';
import { after, before } from 'node:test';
import pg from 'pg';
import { openAppLogin } from '../../src/platform/database/provide-database.ts';
import { type Filling, filledTemplate } from './filled-template.ts';
import { templateName } from './template.ts';
import { startTestServer, type TestServer } from './test-server.ts';

/** A database that one test file has to itself. */
export interface OwnDatabase {
  /** Bound by nothing: fills worlds and looks behind the curtain. */
  readonly administrator: pg.Client;
  /** The web server's login, bound by row security. */
  readonly app: pg.Client;
  readonly appSettings: pg.ClientConfig;
  readonly administratorSettings: pg.ClientConfig;
}

const password = 'only-for-tests';

/**
 * Gives the calling test file a fresh clone of the migrated template before its first test, and drops it after its
 * last. The server is the run's one; a file run by itself starts its own.
 *
 * @param filling what the database holds already; nothing when absent
 */
export function ownDatabase(filling?: Filling): () => OwnDatabase {
  let own: OwnDatabase | undefined;
  let server: TestServer | undefined;
  before(async () => {
    server = process.env['FODFAESTE_TEST_SERVER'] === undefined ? await startTestServer() : undefined;
    own = await clone(readSettings(server), filling);
  });
  after(async () => {
    await own?.app.end();
    await own?.administrator.end();
    await drop(readSettings(server), own?.administratorSettings.database);
    await server?.stop();
  });
  return () => own ?? fail();
}

function fail(): never {
  throw new Error('the database is there once the first test has begun');
}

function readSettings(server: TestServer | undefined): pg.ClientConfig {
  const text = server?.environment['FODFAESTE_TEST_SERVER'] ?? process.env['FODFAESTE_TEST_SERVER'] ?? '{}';
  return JSON.parse(text) as pg.ClientConfig;
}

async function clone(maintenance: pg.ClientConfig, filling: Filling | undefined): Promise<OwnDatabase> {
  const template = filling === undefined ? templateName : await filledTemplate(maintenance, filling);
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(maintenance, `create database ${database} template ${template}`);
  const administratorSettings = { ...maintenance, database };
  const appSettings = await openAppLogin(administratorSettings, password);
  return {
    administrator: await connect(administratorSettings),
    app: await connect(appSettings),
    appSettings,
    administratorSettings,
  };
}

async function drop(maintenance: pg.ClientConfig, database: string | undefined): Promise<void> {
  if (database !== undefined) await onServer(maintenance, `drop database ${database} with (force)`);
}

async function onServer(maintenance: pg.ClientConfig, sql: string): Promise<void> {
  const client = await connect(maintenance);
  await client.query(sql).finally(() => client.end());
}

async function connect(settings: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(settings);
  await client.connect();
  return client;
}
