import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { setTimeout as aWhile } from 'node:timers/promises';
import { addDays } from '../../src/domain/kernel/plain-date.ts';
import { loadCodeLists } from '../../src/features/code-lists/index.ts';
import { copenhagenClock } from '../../src/platform/clock/copenhagen-clock.ts';
import { formatTypedDate } from '../../src/platform/i18n/dates.ts';
import { aHalfWayList, asCsv } from '../builders/a-half-way-list.ts';
import { layRunForLists, type RunForLists } from './a-run-for-lists.ts';
import { demoHouse } from './demo-house.ts';
import { type Answers, chooseList, goToCheck, readItIn, settlePairs } from './reading-a-list.ts';

/** Rows are recorded by the real clock, and an edition knows what was recorded before its day. */
const today = copenhagenClock.moment().day;

const words: Answers = [
  [/Job: slags: .fleks/, /^fleksjob$/],
  [/Job: slags: .alm\. job/, /^ordinært job$/],
  [/Praktik: slags: der står ikke noget/, /^virksomhedspraktik/],
  [/Afslutning: .fik job/, /^job eller uddannelse$/],
];

type Counts = Readonly<Record<string, number | null>>;

describe('a project leader reads her own sheet in', () => {
  const house = demoHouse(today);
  let laid: RunForLists;
  let other: RunForLists;
  let third: RunForLists;
  let fourth: RunForLists;

  const count = async (sql: string, values: readonly unknown[] = []): Promise<number> => {
    const { rows } = await house().database.administrator.query<{ count: string }>(sql, [...values]);
    return Number(rows[0]?.count);
  };
  const everything = async (): Promise<number> =>
    (await count('select count(*) from citizen')) +
    (await count('select count(*) from enrolment')) +
    (await count('select count(*) from work_fact')) +
    (await count('select count(*) from import'));

  /** Does something while a list that is all written cannot be finished yet. */
  const heldUpAtItsEnd = async (reading: () => Promise<unknown>, meanwhile: () => Promise<void>) => {
    const { administrator } = house().database;
    await administrator.query('begin; lock table import_result in exclusive mode');
    const read = reading();
    try {
      await Promise.race([meanwhile(), read]);
    } finally {
      await administrator.query('rollback');
    }
    await read;
  };

  before(async () => {
    const { administratorSettings } = house().database;
    await loadCodeLists(administratorSettings, today, join(import.meta.dirname, '../../code-lists'));
    laid = await layRunForLists(house(), 'naestved');
    other = await layRunForLists(house(), 'naestved');
    third = await layRunForLists(house(), 'naestved');
    fourth = await layRunForLists(house(), 'naestved');
  });

  test('a sheet whose 97th line is wrong is told line by line, and nothing of it is saved', async () => {
    const { leader, run } = laid;
    const rows = aHalfWayList();
    const wrong = rows.map((row, at) => (at === 98 ? row.with(2, '31/2-25') : row));
    const before = await everything();
    const check = await goToCheck(leader, await chooseList(leader, run, asCsv(wrong), 'Teamets ark'), words);
    assert.match(check.text, /Der er fejl i 1 linje/);
    assert.match(check.text, /99 Begyndte 31\/2-25 Det er ikke en dag/);
    assert.doesNotMatch(check.html, /read-in/);
    assert.equal(await everything(), before);
  });

  test('the dry run shows who may stand there twice, what it takes for granted, and how much it is', async () => {
    const { leader, run } = laid;
    const columns = await chooseList(leader, run, asCsv(aHalfWayList()), 'Teamets ark');
    assert.match(columns.text, /99 linjer/);
    let check = await goToCheck(leader, columns, words);
    assert.match(check.text, /Linje 43 og linje 101 ligner hinanden/);
    assert.doesNotMatch(check.html, /read-in/);
    check = await settlePairs(leader, check, 'one');
    assert.match(check.text, /Nye borgere 98 /);
    assert.match(check.text, /Nye forløb 98 /);
    assert.match(check.text, /1 forløb er slut, men uden dag/);
    const done = await readItIn(leader, check);
    assert.match(done.text, /Listen er læst ind/);
    assert.match(done.text, /Nye borgere 98 Nye forløb 98 Afslutninger 3/);
    assert.equal(await count(`select count(*) from enrolment where run_id = $1`, [run]), 98);
    const versions = await count(
      `select count(distinct programme_version_id) from enrolment where run_id = $1`,
      [run],
    );
    assert.equal(versions, 2);
    const undated = await count(`select count(*) from closing where run_id = $1 and ended_on is null`, [run]);
    assert.equal(undated, 1);
    assert.equal(
      await count('select count(*) from list_on_its_way'),
      1,
      'only the list that was wrong still lies there',
    );
  });

  test('the leader sees 17, 10, 19 and 4 of 98, and an exit to a job is no drop-out', async () => {
    const { leader, run } = laid;
    const { text } = await leader.get(`/runs/${run}`);
    for (const told of [/17 af 98/, /10 af 98/, /19 af 98/, /4 af 98/]) assert.match(text, told);
    const way = await leader.get(`/runs/${run}/way/completed`);
    assert.match(way.text, /job eller uddannelse/i);
  });

  test('the same sheet again changes nothing, and remembers what its columns and words mean', async () => {
    const { leader, run } = laid;
    const before = await everything();
    let check = await goToCheck(leader, await chooseList(leader, run, asCsv(aHalfWayList()), 'teamets ark'));
    check = await settlePairs(leader, check, 'one');
    assert.match(check.text, /Alt i listen er her i forvejen/);
    assert.equal(await everything(), before);
    const found = await count(
      `select count(*) from read_log_person p join read_log l on l.id = p.read_log_id
       where l.action = 'import.write' and p.how = 'found'`,
    );
    assert.equal(found >= 98, true, 'whom a list finds has been searched for');
  });

  test('into another run, those who are here already get a course there, and no second record', async () => {
    const { leader, run } = other;
    let check = await goToCheck(
      leader,
      await chooseList(leader, run, asCsv(aHalfWayList()), 'Teamets ark'),
      words,
    );
    check = await settlePairs(leader, check, 'one');
    assert.match(check.text, /Borgere, vi har i forvejen 98 Nye forløb 98/);
    const people = await count('select count(*) from citizen');
    await readItIn(leader, check);
    assert.equal(await count('select count(*) from citizen'), people);
  });

  const told = async ({ leader, run }: RunForLists, recipient: string): Promise<Counts> => {
    const report = { recipient, from: '', to: formatTypedDate(today) };
    const begun = await leader.post(`/runs/${run}/reports`, report);
    const preview = begun.location?.replace(/\?.*/, '') ?? '';
    const sealed = await leader.post(preview.replace('preview', 'approval'), { revision: '1' });
    assert.match(sealed.location ?? '', /done=sealed/);
    const edition = await leader.get(`${sealed.location?.replace(/\?.*/, '')}/files/data.json`);
    return (JSON.parse(edition.html) as { counts: Counts }).counts;
  };

  test("the funder's edition shows the same where the agreement says three", async () => {
    house().moveTo(addDays(today, 3));
    const counts = await told(laid, laid.funders[3]);
    const rules = ['in-job', 'started-education', 'in-placement', 'referred-to-treatment'];
    assert.deepEqual(
      rules.map((rule) => [counts[`${rule} met`], counts[`${rule} all`]]),
      [
        [17, 98],
        [10, 98],
        [19, 98],
        [4, 98],
      ],
    );
  });

  test('where it says five, the four are hidden, and whatever gives them away', async () => {
    const counts = await told(other, other.funders[5]);
    assert.equal(counts['in-job met'], 17);
    assert.equal(counts['in-placement met'], 19);
    assert.equal(counts['referred-to-treatment met'], null);
    const others = Object.entries(counts).filter(([key]) => key.startsWith('referred-to-treatment'));
    assert.deepEqual(
      others.filter(([, value]) => value === 4 || value === 94),
      [],
    );
  });

  test('what was told in an edition is not taken back', async () => {
    const { leader, run } = laid;
    const list = await leader.get(`/runs/${run}/imports`);
    const address = /href="(\/runs\/[^"]*\/imports\/[^"]*)"/.exec(list.html)?.[1] ?? '';
    const refused = await leader.postAndFollow(`${address}/undo`, {});
    assert.match(refused.text, /fortalt i en udgave/);
    assert.equal(await count(`select count(*) from enrolment where run_id = $1`, [run]), 98);
  });

  test('a list that nobody has built on is taken back whole, and a second press says so', async () => {
    const { leader, run } = third;
    const before = await everything();
    const lines = [
      ['Navn', 'CPR', 'Start', 'Job fra', 'Jobtype'],
      ['Tilde Tilbage', '610170-9911', '1.3.2026', '2.4.2026', 'fleksjob'],
      ['Folmer Fortryd', '620170-9912', '1.3.2026', '', ''],
    ];
    const done = await readItIn(
      leader,
      await goToCheck(leader, await chooseList(leader, run, asCsv(lines), 'Prøve')),
    );
    assert.equal(await everything(), before + 2 + 2 + 1 + 1);
    const address = /action="(\/runs\/[^"]*\/undo)"/.exec(done.html)?.[1] ?? '';
    // That somebody looked at them hinders nothing.
    assert.match((await leader.get(`/runs/${run}/way/started`)).text, /Tilde/);
    const [one, again] = [await leader.postAndFollow(address, {}), await leader.postAndFollow(address, {})];
    assert.match(one.text, /Listen er taget tilbage/);
    assert.match(again.text, /Listen er taget tilbage/);
    const left = await count(`select count(*) from citizen_identity where full_name = 'Tilde Tilbage'`);
    assert.equal(left, 0);
    // That a list was read in stays told, and so do the bare records of the two whom somebody looked at.
    assert.equal(await everything(), before + 1 + 2);
  });

  test('what somebody has worked on is not taken back, and then nothing of the list is', async () => {
    const { leader, run } = third;
    const lines = [
      ['Navn', 'CPR', 'Start'],
      ['Tilde Tilbage', '610170-9911', '1.3.2026'],
      ['Folmer Fortryd', '620170-9912', '1.3.2026'],
    ];
    const done = await readItIn(
      leader,
      await goToCheck(leader, await chooseList(leader, run, asCsv(lines), 'Prøve')),
    );
    await house().database.administrator.query(
      `insert into responsible_caseworker (authority_id, id, citizen_id, account_id, period)
       select i.authority_id, gen_random_uuid(), i.citizen_id, (select id from account limit 1), '[2026-11-01,)'
       from citizen_identity i where i.full_name = 'Folmer Fortryd'`,
    );
    const before = await everything();
    const address = /action="(\/runs\/[^"]*\/undo)"/.exec(done.html)?.[1] ?? '';
    const refused = await leader.postAndFollow(address, {});
    assert.match(refused.text, /Nogen har arbejdet videre/);
    assert.equal(await everything(), before);
    assert.equal(await count(`select count(*) from citizen_identity where full_name = 'Tilde Tilbage'`), 1);
  });

  test('the courses of a run go along as a list, and read into an empty run they give the same figures', async () => {
    const sheet = await laid.leader.download(`/runs/${laid.run}/list-export/list.xlsx`);
    const columns = await chooseList(fourth.leader, fourth.run, sheet, 'Fra en anden indsats');
    const check = await goToCheck(fourth.leader, columns);
    assert.match(check.text, /Borgere, vi har i forvejen 98 Nye forløb 98 Afslutninger 3/);
    await heldUpAtItsEnd(
      () => readItIn(fourth.leader, check),
      async () => {
        // The list is being written on one connection; how far it is can be seen on every other.
        const howFar = /action="([^"]*)\/read-in"/.exec(check.html)?.[1];
        const asked = () => fourth.leader.get(`${howFar}/how-far`);
        for (let asks = 0; !(await asked()).text.includes('98 af 98 forløb er skrevet.'); asks += 1) {
          assert.ok(asks < 400, 'nobody is told how far it is');
          await aWhile(50);
        }
        assert.equal(await count('select count(*) from import where run_id = $1', [fourth.run]), 0);
      },
    );
    const { text } = await fourth.leader.get(`/runs/${fourth.run}`);
    for (const figure of [/17 af 98/, /10 af 98/, /19 af 98/, /4 af 98/]) assert.match(text, figure);
    const nowhere = await fourth.leader.get(`/runs/${fourth.run}/lists/${fourth.run}/how-far`);
    assert.match(nowhere.text, /Listen er ikke ved at blive skrevet/);
    const csv = (await laid.leader.get(`/runs/${laid.run}/list-export/list.csv`)).html;
    assert.doesNotMatch(csv, /Prøve|Opdigt/, 'no full name goes along');
    assert.doesNotMatch(csv, /(?:^|;)\d{6}-?\d{4}(?:;|$)/m, 'and no number');
  });

  test('nobody else sees a list, its result or the way to it', async () => {
    const { run } = laid;
    const list = await laid.leader.get(`/runs/${run}/imports`);
    const address = /href="(\/runs\/[^"]*\/imports\/[^"]*)"/.exec(list.html)?.[1] ?? '';
    for (const who of [other.leader, await house().browseDemo('jens'), await house().browseDemo('rune')])
      for (const path of [
        `/runs/${run}/imports`,
        address,
        `/runs/${run}/list-export/list.csv`,
        `/runs/${run}/list-template/list.csv`,
      ])
        assert.equal((await who.get(path)).status, 404, path);
  });
});
