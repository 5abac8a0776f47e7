import { writeFileSync } from 'node:fs';
import pg from 'pg';
import { templateName } from '../tests/database/template.ts';
import { startTestServer } from '../tests/database/test-server.ts';
import { rowTypesOf } from './row-types-of.ts';

/** Writes database/row-types.ts from a freshly migrated database. The suite says when it is stale. */
const server = await startTestServer();
const maintenance = JSON.parse(server.environment['FODFAESTE_TEST_SERVER'] ?? '{}') as pg.ClientConfig;
const client = new pg.Client({ ...maintenance, database: templateName });
await client.connect();
try {
  writeFileSync(new URL('../database/row-types.ts', import.meta.url), await rowTypesOf(client));
} finally {
  await client.end();
  await server.stop();
}
