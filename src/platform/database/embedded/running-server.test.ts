import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Client, type QueryResultRow } from 'pg';
import { type EmbeddedServer, startEmbeddedServer } from './embedded-server.ts';
import { type KeptFolder, keptFolder } from './test-folder.ts';

// The surroundings of somebody who also works with another PostgreSQL. All tests here run in them.
const SURROUNDINGS = { PGHOST: 'elsewhere.example', PGPORT: '1', PGSSLMODE: 'require', PGUSER: 'bo' };

let folder: KeptFolder;
let server: EmbeddedServer;
before(async () => {
  Object.assign(process.env, SURROUNDINGS, {
    PGDATABASE: 'other',
    LC_ALL: 'da_DK.UTF-8',
    PGDATA: '/nowhere',
  });
  folder = await keptFolder();
  server = await startEmbeddedServer({ dataFolder: folder.path });
});
after(async () => {
  await server.stop();
  await folder.remove();
});

async function rows(sql: string, values: unknown[] = []): Promise<QueryResultRow[]> {
  const client = new Client(server.connection('postgres'));
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

async function one(expression: string): Promise<unknown> {
  const [{ value } = { value: undefined }] = await rows(`select ${expression} as value`);
  return value;
}

test('only a private socket leads to the server, as the superuser', async () => {
  const { host } = server.connection('postgres');
  assert.equal(host, path.join(folder.path, 'postgres'));
  assert.equal((await stat(host)).mode & 0o777, 0o700);
  assert.equal(await one(`current_setting('listen_addresses')`), '');
  assert.equal(await one('current_user'), 'postgres');
});

test('a connection can be for another user and another database', async () => {
  await rows('create role pia login');
  await rows('create database other');
  const client = new Client(server.connection('other', 'pia'));
  await client.connect();
  const found = await client.query('select current_user as who, current_database() as what');
  await client.end();
  assert.deepEqual(found.rows, [{ who: 'pia', what: 'other' }]);
});

for (const [setting, value] of [
  ['fsync', 'on'],
  ['synchronous_commit', 'on'],
  ['full_page_writes', 'on'],
  ['data_checksums', 'on'],
  ['shared_buffers', '64MB'],
  ['server_encoding', 'UTF8'],
  ['lc_ctype', 'C'],
  ['lc_messages', 'C'],
  ['jit', 'off'],
  ['TimeZone', 'UTC'],
] as const) {
  test(`the server runs with ${setting} ${value}`, async () => {
    const known = await one(`coalesce(current_setting('${setting}', true),
      (select datctype from pg_database where datname = current_database()))`);
    assert.equal(known, value);
  });
}

test('Danish names sort in Danish order where a collation asks for it, and only there', async () => {
  const names = `unnest(array['Zoe', 'Åse', 'Ærø', 'Bo', 'Aabenraa', 'Øst']) as name`;
  const sorted = (by: string): Promise<unknown> =>
    one(`(select string_agg(name, ' ' order by ${by}) from ${names})`);
  assert.equal(await sorted('name collate "da-x-icu"'), 'Bo Zoe Ærø Øst Aabenraa Åse');
  assert.equal(await sorted('name'), 'Aabenraa Bo Zoe Åse Ærø Øst');
});

test('nothing that people wrote comes into the log of PostgreSQL, not even by errors', async () => {
  await rows('create table citizen (name text primary key, born date, note varchar(9))');
  const insert = 'insert into citizen (name, born, note) values ($1, $2, $3)';
  await rows(insert, ['Asta Eksempel', null, null]);
  await assert.rejects(rows(insert, ['Asta Eksempel', null, null]), { code: '23505' });
  await assert.rejects(rows(insert, ['Bo', 'Asta Eksempel', null]), { code: '22007' });
  await assert.rejects(rows(insert, ['Bo', null, 'Asta Eksempel']), { code: '22001' });
  await assert.rejects(rows(`select 'Asta Eksempel'::int`), { code: '22P02' });
  await assert.rejects(rows(`select "Asta Eksempel" from citizen`), { code: '42703' });
  await rows(`do $$ begin raise warning 'Asta Eksempel'; end $$`);
  await rows(`do $$ begin raise log 'end of test'; end $$`);
  const log = await readFile(path.join(folder.path, 'postgres', 'postgresql.log'), 'utf8');
  assert.match(log, /ready to accept connections/);
  assert.match(log, /end of test/);
  assert.doesNotMatch(log, /Asta|insert into|citizen/i);
});
