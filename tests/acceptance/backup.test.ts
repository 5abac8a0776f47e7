import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import type { Tables } from '../../database/row-types.ts';
import { buildApp } from '../../src/app.ts';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { kindOf } from '../../src/features/installation/index.ts';
import { readThrough, restoreBackup } from '../../src/platform/database/backup/restore-backup.ts';
import { takeBackup } from '../../src/platform/database/backup/take-backup.ts';
import { verifyBackup } from '../../src/platform/database/backup/verify-backup.ts';
import { openDatabase } from '../../src/platform/database/database.ts';
import { migrateAsOf } from '../../src/platform/database/migrate.ts';
import { readSchemaFiles } from '../../src/platform/database/schema-files.ts';
import { openKeyRing } from '../../src/platform/keys/key-ring.ts';
import { openLog } from '../../src/platform/log/log.ts';
import { Browsing } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const folder = join(import.meta.dirname, '../../database');
const day = plainDate('2026-11-18');
const silent = (): void => undefined;

describe('a backup', { timeout: 300_000 }, () => {
  let place: string;
  let file: string;
  /** What the backup was restored into. */
  let settings: pg.ClientConfig;
  const made: string[] = [];
  // Said before the house, whose server goes with it.
  after(async () => {
    for (const name of made)
      await house().database.administrator.query(`drop database if exists ${name} with (force)`);
    await rm(place, { recursive: true, force: true });
  });
  const house = demoHouse(day);

  const emptyDatabase = async (): Promise<pg.ClientConfig> => {
    const database = `restored_${randomUUID().replaceAll('-', '')}`;
    await house().database.administrator.query(`create database ${database}`);
    made.push(database);
    return { ...house().database.administratorSettings, database };
  };
  const asked = async <Row extends pg.QueryResultRow>(
    settings: pg.ClientConfig,
    sql: string,
  ): Promise<Row[]> => {
    const client = new pg.Client(settings);
    await client.connect();
    return client
      .query<Row>(sql)
      .then(({ rows }) => rows)
      .finally(() => client.end());
  };
  const restoreInto = (settings: pg.ClientConfig, path = file, keys = house().keys) =>
    restoreBackup(settings, keys, { path, folder }, silent);

  before(async () => {
    place = await mkdtemp(join(tmpdir(), 'fod-backup-'));
    file = join(place, 'whole.backup');
  });

  test('is of one moment, though it is written to while it is taken', async () => {
    const writer = new pg.Client(house().database.administratorSettings);
    await writer.connect();
    let isDone = false;
    let written = 0;
    const writing = (async () => {
      while (!isDone) {
        const [account, citizen] = [randomUUID(), randomUUID()];
        await writer.query('begin');
        await writer.query('insert into account (id) values ($1)', [account]);
        await writer.query(
          `with house as (select id from organisation where kind = 'municipality' limit 1),
             new as (insert into citizen (authority_id, id) select id, $1 from house returning authority_id, id)
           insert into citizen_account (authority_id, citizen_id, account_id) select authority_id, id, $2 from new`,
          [citizen, account],
        );
        await writer.query('commit');
        written += 1;
      }
    })();
    const taken = await takeBackup(
      house().database.administratorSettings,
      house().keys,
      { path: file, at: new Date('2026-11-18T12:00:00Z'), schema: await readSchemaFiles(folder) },
      silent,
    );
    isDone = true;
    await writing.finally(() => writer.end());
    assert.ok(written > 3 && taken.rows > 1000 && taken.tables > 60, JSON.stringify({ written, taken }));
    settings = await emptyDatabase();
    assert.deepEqual(await restoreInto(settings), taken);
    const [torn] = await asked<{ n: number }>(
      settings,
      `select count(*)::int as n from account a where not exists (select from employment where account_id = a.id)
       and not exists (select from citizen_account where account_id = a.id)
       and not exists (select from network_person where account_id = a.id)`,
    );
    const [before] = await asked<{ n: number }>(
      house().database.administratorSettings,
      `select count(*)::int as n from account a where not exists (select from employment where account_id = a.id)
       and not exists (select from citizen_account where account_id = a.id)
       and not exists (select from network_person where account_id = a.id)`,
    );
    assert.deepEqual(torn, before);
  });

  test('brings everything back: the same people, behind the same locks, with the same key', async () => {
    const [app] = await asked<{ kind: string }>(settings, 'select kind from app.installation_state()');
    assert.equal(app?.kind, 'demo');
    const { user, password } = house().database.appSettings;
    const pool = openDatabase<Tables>({ ...settings, user, password }, silent, 2);
    try {
      const clock = { moment: () => ({ day, instant: new Date() }) };
      const web = buildApp({ database: pool, clock, keys: house().keys }, openLog({ write: silent }));
      const karla = new Browsing(web);
      await karla.post('/sign-in', { button: '0' });
      assert.equal(
        (await karla.get('/')).location,
        (await (await house().browseDemo('karla')).get('/')).location,
      );
      const mine = await (await house().browseDemo('karla')).get('/my-day');
      assert.equal((await karla.get('/my-day')).text, mine.text);
    } finally {
      await pool.close();
    }
  });

  test('is ready to be counted: every way is packed from the rows that came back', async () => {
    const [ways] = await asked<{ packed: number; stale: number }>(
      settings,
      `select count(kept.packed)::int as packed,
              count(*) filter (where kept.packed is distinct from now.packed)::int as stale
       from app.packed_ways(array(select id from citizen)) now full join kept.way kept using (authority_id, referral_id)`,
    );
    assert.ok((ways?.packed ?? 0) > 0);
    assert.equal(ways?.stale, 0);
  });

  test('tells nothing to who has no key, and is found out when a byte is changed or it is cut short', async () => {
    const bytes = await readFile(file);
    assert.equal(bytes.includes('Asta'), false);
    const settings = await emptyDatabase();
    await assert.rejects(restoreInto(settings, file, openKeyRing(randomBytes(32))), {
      fault: 'backup-other-key',
    });
    const changedAt = (at: number): Buffer => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      return changed;
    };
    // Wherever it is changed: what comes out garbled is found before anything is made of it.
    for (let part = 1; part < 40; part += 1) {
      const path = join(place, `changed-${part}`);
      await writeFile(path, changedAt(Math.floor((bytes.length * part) / 40)));
      await assert.rejects(readThrough(path, house().keys), { fault: 'backup-unreadable' });
    }
    for (const [name, content] of [
      ['changed', changedAt(Math.floor(bytes.length / 2))],
      ['short', bytes.subarray(0, bytes.length - 1000)],
      ['other', Buffer.from('Kære kommune\n'.repeat(20))],
    ] as const) {
      const path = join(place, name);
      await writeFile(path, content);
      await assert.rejects(restoreInto(settings, path), { fault: 'backup-unreadable' });
    }
    await assert.rejects(restoreInto(settings, join(place, 'nowhere')), { fault: 'file-missing' });
    const [there] = await asked<{ there: string | null }>(
      settings,
      `select to_regclass('citizen')::text as there`,
    );
    assert.equal(there?.there, null);
  });

  test('is never put over what is there, and never over another file', async () => {
    const { administratorSettings: settings } = house().database;
    await assert.rejects(restoreInto(settings), { fault: 'database-not-empty' });
    const schema = await readSchemaFiles(folder);
    const again = takeBackup(settings, house().keys, { path: file, at: new Date(0), schema }, silent);
    await assert.rejects(again, { fault: 'file-exists' });
  });

  test('that was broken off half way has restored nothing, and is restored at the next try', async () => {
    const settings = await emptyDatabase();
    const broken = restoreBackup(settings, house().keys, { path: file, folder }, (_, number) => {
      if (number === 40) throw new Error('the machine went down');
    });
    await assert.rejects(broken, /went down/);
    const client = new pg.Client(settings);
    await client.connect();
    await assert.rejects(kindOf(client), 'nothing has been made of it');
    await client.end();
    assert.ok((await restoreInto(settings)).rows > 1000);
  });

  test('of an earlier release is brought forward, and one of a later release is refused', async () => {
    const { migrations } = await readSchemaFiles(folder);
    const old = await emptyDatabase();
    const path = join(place, 'earlier.backup');
    const earlier = {
      relations: '',
      policies: '',
      migrations: migrations.slice(0, 3),
      fingerprint: 'of then',
    };
    await migrateAsOf(old, folder, earlier.migrations);
    await asked(
      old,
      `insert into migration.policies (fingerprint) values ('of then');
       insert into organisation (id, name, kind) values ('${randomUUID()}', 'Ådal Kommune', 'municipality');
       grant select on all tables in schema public to fodfaeste_backup`,
    );
    await takeBackup(old, house().keys, { path, at: new Date(0), schema: earlier }, silent);
    const today = await emptyDatabase();
    await restoreInto(today, path);
    assert.deepEqual(await asked(today, 'select name from organisation'), [{ name: 'Ådal Kommune' }]);
    const applied = await asked<{ name: string }>(today, 'select name from migration.applied order by name');
    assert.deepEqual(
      applied.map(({ name }) => name),
      migrations,
    );

    const future = '9999-from-the-future.sql';
    const later = { ...earlier, migrations: [...earlier.migrations, future] };
    await asked(old, `insert into migration.applied (name) values ('${future}')`);
    await takeBackup(old, house().keys, { path: `${path}.later`, at: new Date(0), schema: later }, silent);
    await assert.rejects(restoreInto(await emptyDatabase(), `${path}.later`), { fault: 'schema-is-newer' });
  });

  test('is tried in a database of its own, which is gone afterwards', async () => {
    const { administratorSettings: settings, administrator } = house().database;
    const found = await verifyBackup(settings, house().keys, { path: file, folder }, silent);
    assert.ok(found.rows > 1000);
    const { rowCount } = await administrator.query(
      `select from pg_database where datname like 'fodfaeste_verify%'`,
    );
    assert.equal(rowCount, 0);
  });
});
