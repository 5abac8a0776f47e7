import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { Client, type QueryResultRow } from 'pg';
import { type EmbeddedServer, startEmbeddedServer } from './embedded-server.ts';
import { startElsewhere } from './start-elsewhere.ts';
import { type KeptFolder, keptFolder, serverPid, testFolder } from './test-folder.ts';

let shared: KeptFolder;
let dataFolder: string;
before(async () => {
  shared = await keptFolder();
  dataFolder = path.join(shared.path, 'data');
});
after(() => shared.remove());

async function rows(server: EmbeddedServer, sql: string): Promise<QueryResultRow[]> {
  const client = new Client(server.connection('postgres'));
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('what was written before a stop is there after the next start', async () => {
  const lines: string[] = [];
  const first = await startEmbeddedServer({ dataFolder, log: (line) => lines.push(line) });
  assert.equal(first.adopted, false);
  await rows(first, 'create table letter as select 7 as pages');
  await first.stop();
  assert.equal(await serverPid(dataFolder), undefined);
  await assert.rejects(rows(first, 'select 1'), { code: 'ENOENT' });
  const second = await startEmbeddedServer({ dataFolder });
  assert.deepEqual(await rows(second, 'select pages from letter'), [{ pages: 7 }]);
  await Promise.all([second.stop(), second.stop()]);
  assert.match(lines.join('\n'), /^started PostgreSQL on /);
});

test('a server that already runs is adopted, and left running', async () => {
  const first = await startEmbeddedServer({ dataFolder });
  const second = await startEmbeddedServer({ dataFolder });
  assert.equal(second.adopted, true);
  await second.stop();
  assert.deepEqual(await rows(first, 'select 1 as one'), [{ one: 1 }]);
  await first.stop();
});

test('a folder with a space, a comma, an apostrophe and letters of ours in its name will do', async (t) => {
  const named = path.join(await testFolder(t), `Ærø, syd 'n`);
  const server = await startEmbeddedServer({ dataFolder: named });
  assert.deepEqual(await rows(server, 'select 1 as one'), [{ one: 1 }]);
  await server.stop();
});

test('of two first starts at once one makes the cluster, and both get an answer', async (t) => {
  const empty = path.join(await testFolder(t), 'data');
  const both = await Promise.all([startElsewhere(t, empty), startElsewhere(t, empty)]);
  assert.deepEqual(both.map(({ adopted }) => adopted).sort(), [false, true]);
  const inside = await readdir(path.join(empty, 'postgres'));
  assert.deepEqual(
    inside.filter((name) => name.startsWith('cluster')),
    ['cluster'],
  );
});

test('several starts at once in one process end with one server', async () => {
  const all = await Promise.all([1, 2, 3].map(() => startEmbeddedServer({ dataFolder })));
  assert.equal(all.filter(({ adopted }) => !adopted).length, 1);
  for (const server of all) assert.deepEqual(await rows(server, 'select 1 as one'), [{ one: 1 }]);
  await Promise.all(all.map((server) => server.stop()));
});
