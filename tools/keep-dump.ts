/**
 * Keeps the database of a release, so that the test of upgrades can bring it forward from then on:
 *
 *   DATABASE_URL=postgres://… npm run keep:dump
 *
 * The address is that of a demo with invented people, started by the release that is to be kept; what is in it is
 * written to database/dumps/ under the number of its last migration. A dump is kept once and never written again.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { readDump } from './dumps/dump.ts';

const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
await client.connect();
try {
  const { rows } = await client.query<{ kind: string }>('select kind from installation');
  if (rows[0]?.kind !== 'demo')
    throw new Error('only a demo is kept: there are real people in this database');
  const dump = await readDump(client);
  const last = dump.migrations.at(-1)?.slice(0, 4);
  const file = join(import.meta.dirname, `../database/dumps/${last}.json.gz`);
  await writeFile(file, gzipSync(JSON.stringify(dump), { level: 9 }), { flag: 'wx' });
  console.log(`${file} written`);
} finally {
  await client.end();
}
