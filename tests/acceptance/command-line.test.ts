import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { commands } from '../../src/command-line/commands.ts';
import { aDefinition } from '../builders/a-definition.ts';
import { ownDatabase } from '../database/own-database.ts';
import { releaseOfAContainer } from './release-of-a-container.ts';
import { addressOf, fodfaeste, type ServingProgram, serving } from './the-program.ts';

describe('the command line', { timeout: 300_000 }, () => {
  const database = ownDatabase();
  let settings: Record<string, string>;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fod-cli-'));
    settings = { DATABASE_URL: addressOf(database().administratorSettings), FODFAESTE_DATA: folder };
  });
  after(() => rm(folder, { recursive: true, force: true }));

  test('tells what it can do, in both languages, and about each command', async () => {
    const danish = await fodfaeste(['--help']);
    assert.equal(danish.code, 0);
    for (const name of Object.keys(commands)) assert.match(danish.said, new RegExp(`^ {2}${name} `, 'm'));
    assert.match(danish.said, /^Indstillinger står i miljøet:$/m);
    const english = await fodfaeste(['publish', '--help'], { FODFAESTE_LANGUAGE: 'en' });
    assert.match(english.said, /^publishes a new version[\s\S]*fodfaeste publish --dry-run <file>/);
    assert.equal(english.told, '');
  });

  test('suggests the nearest command for a mistyped one, and answers 2', async () => {
    const { code, said, told } = await fodfaeste(['strat']);
    assert.deepEqual([code, said], [2, '']);
    assert.match(told, /Der er ingen kommando, der hedder “strat”\. Er det “start”, du mener\?/);
    assert.equal((await fodfaeste(['publish'])).code, 2);
    assert.equal((await fodfaeste(['migrate', '--fast'])).code, 2);
  });

  test('tells a wrong setting in one sentence, without a stack', async () => {
    for (const [wrong, sentence] of [
      [{ PORT: 'x' }, 'PORT skal være et helt tal fra 0 til 65535, ikke “x”.'],
      [{ FODFAESTE_KEY: 'kort' }, 'FODFAESTE_KEY skal holde nøglen: 32 bytes skrevet i base64.'],
      [
        { DATABASE_URL: 'db' },
        'DATABASE_URL skal være en adresse, der begynder med postgres:// eller postgresql://.',
      ],
      [
        { FODFAESTE_DATE: 'x' },
        'Der er ingen indstilling, der hedder FODFAESTE_DATE. Er det FODFAESTE_DATA, der menes?',
      ],
    ] as const) {
      const { code, told } = await fodfaeste(['start'], { FODFAESTE_DATA: folder, ...wrong });
      assert.deepEqual([code, told], [2, `${sentence}\n`]);
    }
    const closed = { FODFAESTE_DATA: folder, DATABASE_URL: 'postgres://a:hemmelig@127.0.0.1:1/x' };
    const unreachable = await fodfaeste(['migrate'], closed);
    assert.deepEqual([unreachable.code, unreachable.told.split('\n').length], [1, 2]);
    assert.match(unreachable.told, /^Databasen svarer ikke/);
  });

  test('checks a definition, and says where it is wrong', async () => {
    const sound = await fodfaeste(['check-programme', 'programmes/lemvig.1.json']);
    assert.deepEqual([sound.code, sound.said], [0, 'lemvig.1.json: er i orden\n']);
    const file = join(folder, 'opdigtet.1.json');
    await writeFile(file, JSON.stringify({ ...aDefinition(), key: 'opdigtet', phases: [] }));
    const wrong = await fodfaeste(['check-programme', file]);
    assert.equal(wrong.code, 1);
    assert.match(wrong.said, /^opdigtet\.1\.json, phases: /m);
    assert.equal((await fodfaeste(['check-programme', join(folder, 'nowhere.1.json')])).code, 1);
  });

  test('publishes a version once, by the rules of the page', async () => {
    const definition = aDefinition();
    const file = join(folder, `${definition.key}.${definition.version}.json`);
    await writeFile(file, JSON.stringify(definition));
    assert.match((await fodfaeste(['publish', '--dry-run', file], settings)).said, /kan udgives\.$/m);
    assert.match((await fodfaeste(['publish', file], settings)).said, /er udgivet\.$/m);
    const again = await fodfaeste(['publish', file], settings);
    assert.equal(again.code, 1);
    assert.match(again.told, /den næste er nummer \d/);
    const { rows } = await database().administrator.query(
      'select number, published_by from programme_version',
    );
    assert.deepEqual(rows, [{ number: definition.version, published_by: null }]);
  });

  test('finds a database up to date, and refuses one that a newer release has been at', async () => {
    assert.equal((await fodfaeste(['migrate'], settings)).said, 'Databasen var allerede ført frem.\n');
    const newer = '9999-from-the-future.sql';
    await database().administrator.query('insert into migration.applied (name) values ($1)', [newer]);
    const refused = await fodfaeste(['migrate'], settings);
    await database().administrator.query('delete from migration.applied where name = $1', [newer]);
    assert.equal(refused.code, 1);
    assert.match(refused.told, /nyere udgave \(9999-from-the-future\.sql\)/);
  });

  describe('serving an empty database', () => {
    let program: ServingProgram;
    before(async () => {
      program = await serving(['start'], settings, releaseOfAContainer(folder));
    });

    test('makes it a real one, which can never become a demo', async () => {
      const { rows } = await database().administrator.query('select kind from installation');
      assert.deepEqual(rows, [{ kind: 'real' }]);
      const { code, told } = await fodfaeste(['demo'], { ...settings, PORT: '0' });
      assert.deepEqual([code, told.trim().split('\n').length], [1, 1]);
      assert.match(told, /^Her ligger rigtige data/);
    });

    test('says that it is healthy and ready, and why when it is not', async () => {
      const asked = async (path: string) => {
        const answer = await fetch(`${program.origin}${path}`);
        return [answer.status, await answer.json()];
      };
      assert.deepEqual(await asked('/health'), [200, { status: 'ok' }]);
      assert.deepEqual(await asked('/ready'), [200, { status: 'ready' }]);
      const { administrator } = database();
      await administrator.query(`update migration.policies set fingerprint = 'x' || fingerprint`);
      assert.deepEqual(await asked('/ready'), [503, { status: 'other-schema' }]);
      await administrator.query('update migration.policies set fingerprint = substr(fingerprint, 2)');
      const name = database().administratorSettings.database;
      const own = await database().app.query<{ pid: number }>('select pg_backend_pid() as pid');
      const elsewhere = new pg.Client({ ...database().administratorSettings, database: 'postgres' });
      await elsewhere.connect();
      await elsewhere.query(`alter database ${name} with allow_connections false`);
      await administrator.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where usename = 'fodfaeste_app' and datname = current_database() and pid <> $1`,
        [own.rows[0]?.pid],
      );
      const away = await asked('/ready');
      await elsewhere.query(`alter database ${name} with allow_connections true`);
      await elsewhere.end();
      assert.deepEqual(away, [503, { status: 'no-database' }]);
      assert.deepEqual(await asked('/health'), [200, { status: 'ok' }]);
    });

    test('tells a taken port in one sentence', async () => {
      const { code, told } = await fodfaeste(['start'], { ...settings, PORT: new URL(program.origin).port });
      assert.equal(code, 1);
      assert.match(told, /^127\.0\.0\.1:\d+ er optaget af et andet program\. Sæt PORT til noget andet\.\n$/);
    });

    test('stops gently: the log says so to its last line, and the code is 0', async () => {
      await fetch(`${program.origin}/sign-in`);
      assert.equal(await program.end(), 0);
      const lines = program.log().trim().split('\n');
      assert.match(lines.at(-1) ?? '', /"msg":"stopped"/);
      assert.match(program.log(), /"route":"\/sign-in"/);
      await assert.rejects(fetch(`${program.origin}/sign-in`));
    });
  });

  test('writes no files of editions where none is sealed', async () => {
    const none = await fodfaeste(['report'], settings);
    assert.deepEqual([none.code, none.said], [0, 'Der er ingen lukkede udgaver endnu.\n']);
    assert.equal((await fodfaeste(['report', '0', '--to', folder], settings)).code, 1);
  });

  test('explains access to nobody in one sentence, and tells how to ask', async () => {
    const id = '01990000-0000-7000-8000-000000000001';
    const nobody = await fodfaeste(['explain', 'access', id, 'plan', `enrolment:${id}`], settings);
    assert.deepEqual([nobody.code, nobody.told.trim().split('\n').length], [1, 1]);
    assert.match((await fodfaeste(['explain', 'access'], settings)).told, /fodfaeste explain access/);
    assert.equal((await fodfaeste(['explain', 'weather'], settings)).code, 2);
  });
});

describe('a demo from the command line', () => {
  const database = ownDatabase();

  test('has sealed editions, whose files are written once and byte for byte alike', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fod-cli-'));
    const settings = { DATABASE_URL: addressOf(database().administratorSettings), FODFAESTE_DATA: folder };
    const program = await serving(['demo'], settings);
    try {
      const [id = ''] = (await fodfaeste(['report'], settings)).said.split(' ');
      const to = join(folder, 'out');
      const first = await fodfaeste(['report', id, '--to', to], settings);
      assert.equal(first.code, 0, first.told);
      const names = await readdir(to);
      assert.ok(names.includes('report.json') && names.includes('report-da.xlsx'));
      JSON.parse(await readFile(join(to, 'report.json'), 'utf8'));
      const counted = await fodfaeste(['erase'], settings);
      assert.deepEqual([counted.code, counted.said], [0, 'Intet har ligget længe nok.\n'], counted.told);
      const again = await fodfaeste(['report', id, '--to', to], settings);
      assert.match(again.told, /findes allerede og er ikke rørt/);
      assert.equal(again.code, 1);
    } finally {
      await program.end();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
