import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { loadCodeLists } from '../../src/features/code-lists/index.ts';
import { copenhagenClock } from '../../src/platform/clock/copenhagen-clock.ts';
import { layRunForLists, type RunForLists } from './a-run-for-lists.ts';
import { demoHouse } from './demo-house.ts';
import { addressOf, type Ended, fodfaeste } from './the-program.ts';

const today = copenhagenClock.moment().day;
const head = 'CPR-nummer;Navn;Begyndte;Job: fra;Job: slags;Job: timer om ugen';
const sound = [
  head,
  '610185-2001;Opdigt Første;3.2.2025;2.3.2026;ordinært job;20',
  '620286-2002;Påfund Anden;17.3.2025;;;',
  '630387-2003;Kladde Tredje;22.4.2025;;;',
];

describe('a list that is read in by command', { timeout: 200_000 }, () => {
  const house = demoHouse(today);
  let laid: RunForLists;
  let importer: string;
  let folder: string;

  const ask = async (sql: string, values: readonly unknown[] = []): Promise<string> => {
    const { rows } = await house().database.administrator.query<Record<string, string>>(sql, [...values]);
    return String(Object.values(rows[0] ?? {})[0]);
  };
  const read = async (lines: readonly string[], ...more: readonly string[]): Promise<Ended> => {
    const file = join(folder, 'liste.csv');
    await writeFile(file, lines.join('\r\n'));
    const words = ['import', file, '--run', laid.run, '--as', importer, '--source', 'Teamets ark', ...more];
    const address = addressOf(house().database.administratorSettings);
    return fodfaeste(words, { DATABASE_URL: address, FODFAESTE_DATA: folder });
  };
  const courses = () => ask('select count(*) from enrolment where run_id = $1', [laid.run]);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fod-import-'));
    const { administratorSettings } = house().database;
    await loadCodeLists(administratorSettings, today, join(import.meta.dirname, '../../code-lists'));
    laid = await layRunForLists(house(), 'naestved');
    importer = await ask(`select account_id from appointment where run_id = $1 and part = 'importer'`, [
      laid.run,
    ]);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  test('is only checked until it is to be saved', async () => {
    const checked = await read(sound);
    assert.equal(checked.code, 0, checked.told);
    assert.match(checked.said, /^Nye borgere: 3$/m);
    assert.match(checked.said, /^Nye forløb: 3$/m);
    assert.match(checked.said, /Skriv --save/);
    assert.match(checked.told, /^3 linjer læst/m);
    assert.equal(await courses(), '0');
  });

  test('tells what is wrong by line and column, without what stood there, and saves nothing', async () => {
    const wrong = [...sound, '640488-2004;Fejlskrevet Fjerde;31/2-25;;;', ';Uden Nummer;1.4.2025;;;'];
    const told = await read(wrong, '--save');
    assert.equal(told.code, 1);
    assert.match(told.told, /^linje 5, Begyndte: Det er ikke en dag/m);
    assert.match(told.told, /^linje 6, CPR-nummer: Skriv borgerens CPR-nummer$/m);
    for (const secret of ['640488', '2004', 'Fejlskrevet', 'Fjerde', 'Uden Nummer', '31/2'])
      assert.ok(!`${told.said}${told.told}`.includes(secret), `the terminal was told ${secret}`);
    assert.equal(await courses(), '0');
  });

  test('asks for the pages where a word is nobody’s', async () => {
    const told = await read([...sound, '650589-2005;Opdigt Femte;1.4.2025;1.5.2026;fleks;20'], '--save');
    assert.equal(told.code, 1);
    assert.match(told.told, /^Job: slags: her er et ord, ingen har forklaret endnu\.$/m);
    assert.equal(await courses(), '0');
  });

  test('is read in whole, as its importer, with one event; and the second time brings nothing', async () => {
    const written = await read(sound, '--save');
    assert.equal(written.code, 0, written.told);
    assert.match(written.told, /^3 af 3 forløb skrevet …$/m);
    assert.match(written.said, /^Listen er læst ind\./m);
    assert.equal(await courses(), '3');
    const event = `select count(*) from event where action = 'import.write' and account_id = $1`;
    assert.equal(await ask(event, [importer]), '1');
    const again = await read(sound, '--save');
    assert.deepEqual([again.code, await courses()], [0, '3']);
    assert.match(again.said, /Alt i listen er her i forvejen/);
    const looked = `select count(*) from read_log_person p join read_log l on l.id = p.read_log_id where l.account_id = $1`;
    assert.equal(await ask(looked, [importer]), '3', 'whom the list found has been searched for');
  });

  test('is nobody’s to read in who is not named for it, and never half understood', async () => {
    const named = importer;
    importer = await ask(`select account_id from employment where staff_name = 'Karla Mønster'`);
    const told = await read(sound, '--save');
    importer = named;
    assert.equal(told.code, 1);
    assert.match(told.told, /ikke udpeget/);
    assert.equal((await fodfaeste(['import', join(folder, 'liste.csv')])).code, 2);
    const address = addressOf(house().database.administratorSettings);
    const words = ['import', join(folder, 'ingen.csv'), '--run', laid.run, '--as', importer, '--source', 'x'];
    const nowhere = await fodfaeste(words, { DATABASE_URL: address, FODFAESTE_DATA: folder });
    assert.deepEqual([nowhere.code, nowhere.said], [1, '']);
  });
});
