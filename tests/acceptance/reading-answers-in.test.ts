import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { addDays, addWeeks, plainDate } from '../../src/domain/kernel/plain-date.ts';
import { loadQuestionnaires } from '../../src/features/questionnaires/index.ts';
import { type Browsing, hiddenIn, type Seen } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = '2026-11-18';
const questionnaires = join(import.meta.dirname, '../../questionnaires');
const phq = [
  'interest',
  'down',
  'sleep',
  'tired',
  'appetite',
  'failure',
  'concentration',
  'moving',
  'better-off-dead',
] as const;

describe('answers that were given elsewhere are read in', () => {
  const house = demoHouse(day);
  let [importer, asta, pia, karla]: Browsing[] = [];
  let [run, enrolment, citizen, version, starts] = ['', '', '', '', ''];

  const who = (browsing: Browsing | undefined): Browsing => browsing ?? assert.fail('nobody browses');
  const ask = async <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await house().database.administrator.query<Row>(sql, [...values])).rows;
  const count = async (table: string): Promise<number> =>
    Number((await ask<{ count: string }>(`select count(*) from ${table}`))[0]?.count);

  before(async () => {
    const { database, browseAs, browseDemo } = house();
    await loadQuestionnaires(database.administratorSettings, plainDate(day), questionnaires);
    const [course] = await ask<Record<'run' | 'id' | 'citizen' | 'starts' | 'authority', string>>(
      `select e.run_id as run, e.id, e.citizen_id as citizen, e.starts_on::text as starts, e.authority_id as authority
       from enrolment e join citizen_call_name n using (authority_id, citizen_id) where n.call_name = 'Asta'`,
    );
    ({ run, id: enrolment, citizen, starts } = course ?? assert.fail());
    await ask(
      `insert into run_questionnaire (run_id, id, wave_key, questionnaire_version_id, side, period)
       select run.id, gen_random_uuid(), wave ->> 'key', v.id, 'citizen', '[2026-01-01,)'
       from run join programme_version pv on pv.id = run.programme_version_id
         cross join lateral jsonb_array_elements(pv.definition -> 'waves') wave,
         questionnaire_version v join questionnaire q on q.id = v.questionnaire_id and q.key = 'phq-9'
       where run.id = $1`,
      [run],
    );
    const [asked] = await ask<{ id: string }>(
      `select v.id from questionnaire_version v join questionnaire q on q.id = v.questionnaire_id where q.key = 'phq-9'`,
    );
    version = asked?.id ?? '';
    const [account, employment] = [
      '0a000000-0000-4000-8000-000000000001',
      '0a000000-0000-4000-8000-000000000002',
    ];
    await ask('insert into account (id) values ($1)', [account]);
    await ask(
      `insert into employment (id, account_id, organisation_id, staff_name, title_da, title_en, occupation, period)
       values ($1, $2, $3, 'Liv Listevad', 'konsulent', 'consultant', 'other', '[2025-01-01,)')`,
      [employment, account, course?.authority],
    );
    await ask(
      `insert into appointment (id, account_id, organisation_id, part, run_id, authority_id, period)
       values (gen_random_uuid(), $1, $2, 'importer', $3, $2, '[2025-01-01,)')`,
      [account, course?.authority, run],
    );
    house().moveTo(addDays(addWeeks(plainDate(starts), 14), 1));
    importer = await browseAs(account, employment);
    [asta, pia, karla] = [await browseDemo('asta'), await browseDemo('pia'), await browseDemo('karla')];
  });

  const choose = async (bytes: string | Uint8Array, name: string): Promise<Seen> => {
    const form = new FormData();
    form.set('file', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name));
    form.set('source', 'Papirskemaer');
    form.set('version', version);
    const sent = await who(importer).post(`/runs/${run}/answer-files`, form);
    return sent.location === undefined ? sent : who(importer).get(sent.location);
  };
  const readIn = (check: Seen): Promise<Seen> => {
    const at = /action="([^"]*read-in)"/.exec(check.html)?.[1] ?? assert.fail(check.text);
    return who(importer).postAndFollow(at, hiddenIn(check, at));
  };
  const sheet = (...lines: readonly string[]): string =>
    [`Borgerens id;Besvaret den;${phq.join(';')};score.phq-9`, ...lines].join('\r\n');
  const answered = (which: string): string => Array.from(phq, () => which).join(';');
  const inWeek13 = () => addWeeks(plainDate(starts), 13);

  test('nothing is asked of the citizens before somebody is named to act upon an answer', async () => {
    assert.match(
      (await who(importer).get(`/runs/${run}/answer-files`)).text,
      /spørger ikke borgerne om noget endnu/,
    );
    await ask(
      `insert into run_alarm_rota (run_id, answers_employment_id, substitute_employment_id, hours, named_on)
       select $1, one.id, other.id, 'hverdage 8–16', '2026-11-01' from employment one, employment other
       where one.staff_name like 'Pia%' and other.staff_name like 'Karla%' limit 1`,
      [run],
    );
    const page = await who(importer).get(`/runs/${run}/answer-files`);
    assert.match(page.text, /Hvilket spørgeskema\?/);
    const template = /href="([^"]*answer-template[^"]*)"/.exec(page.html)?.[1] ?? assert.fail();
    assert.equal((await who(importer).get(template)).status, 200);
    assert.equal((await who(karla).get(`/runs/${run}/answer-files`)).status, 404);
  });

  test('is told line by line and column by column, and nothing of it is saved', async () => {
    const check = await choose(
      sheet(
        `${citizen};${inWeek13()};${answered('not-at-all')};0`,
        `${citizen.replace(/^./, 'f')};${inWeek13()};${answered('not-at-all')};`,
        `${citizen};31.2.2026;${answered('sometimes')};x`,
      ),
      'svar.csv',
    );
    assert.match(check.text, /Der er fejl i 1 linje/);
    assert.match(check.text, /Linje 4 Besvaret den 31\.2\.2026 Det er ikke en dag/);
    assert.match(check.text, /Linje 4 interest sometimes Skriv et af de svar/);
    assert.doesNotMatch(check.html, /read-in/);
    const unknown = await choose(
      sheet(`${citizen.replace(/^./, 'f')};${inWeek13()};${answered('not-at-all')};`),
      'svar.csv',
    );
    assert.match(unknown.text, /ingen borger med det nummer eller id i indsatsen/);
    assert.equal(await count('response'), 0);
  });

  test('both totals are kept where they differ, and an answer to act upon opens its task with its own day', async () => {
    const check = await choose(sheet(`${citizen};${inWeek13()};${answered('several-days')};12`), 'svar.csv');
    assert.match(check.text, /Svar i filen 1 Nye svar 1 Tal, der ikke er ens 1/);
    assert.match(check.text, /Linje 2 .*12 9/);
    assert.match(check.text, /noget, nogen skal handle på/);
    const done = await readIn(check);
    assert.match(done.text, /Svar på et spørgeskema 1/);
    assert.deepEqual(await ask('select value::float8 as value from score'), [{ value: 9 }]);
    assert.deepEqual(await ask('select value::float8 as value from told_total'), [{ value: 12 }]);
    const [alarm] = await ask<{ answered: string }>('select answered_on::text as answered from alarm');
    assert.equal(alarm?.answered, inWeek13());
    const [told] = await ask('select mode, timing, outcome from wave_outcome');
    assert.deepEqual(told, { mode: 'file', timing: 'in_time', outcome: 'answered' });
    const undone = await who(importer).postAndFollow(/action="([^"]*undo)"/.exec(done.html)?.[1] ?? '', {});
    assert.match(undone.text, /Nogen har arbejdet videre/);
  });

  const answersAt = async (): Promise<string> => {
    const [one] = await ask<{ asking: string }>(
      'select run_questionnaire_id as asking from response limit 1',
    );
    return `/enrolments/${enrolment}/questionnaires/${one?.asking}/1/answers`;
  };

  test('the citizen and the psychologist see both, and the importer sees no answer', async () => {
    const at = await answersAt();
    assert.match((await who(asta).get(at)).text, /12 i filen\. Vi regner det til 9/);
    assert.match((await who(pia).get(at)).text, /12 i filen\. Vi regner det til 9/);
    assert.equal((await who(importer).get(at)).status, 404);
    assert.equal((await who(karla).get(`${at}/answers.csv`)).status, 404);
  });

  test('the same file twice changes nothing, and other answers at the same time are no file’s to give', async () => {
    const again = await choose(sheet(`${citizen};${inWeek13()};${answered('several-days')};12`), 'svar.csv');
    assert.match(again.text, /Alle svar er her i forvejen/);
    const other = await choose(sheet(`${citizen};${inWeek13()};${answered('not-at-all')};`), 'svar.csv');
    assert.match(other.text, /Der står andre svar på det tidspunkt/);
    assert.equal(await count('response'), 1);
  });

  test('what has gone out comes in as it was, by spreadsheet, text file and FHIR, after more was answered', async () => {
    const [start] = await ask<{ id: string }>(
      `select id from run_questionnaire where run_id = $1 and wave_key <>
      (select wave_key from run_questionnaire q join response r on r.run_questionnaire_id = q.id) order by wave_key = 'start' desc limit 1`,
      [run],
    );
    const own = `/enrolments/${enrolment}/questionnaires/${start?.id}/1`;
    const whole = await who(asta).get(`${own}?all=yes`);
    const typed = Object.fromEntries(
      phq.map((key, nth) => [`${key}_answer`, nth === 0 ? '-' : 'not-at-all']),
    );
    await who(asta).postAndFollow(own, { ...hiddenIn(whole, own), ...typed });
    assert.match((await who(asta).postAndFollow(`${own}/send`, {})).text, /Tak\. Dine svar er sendt/);
    const at = await answersAt();
    const kept = () =>
      ask(`select r.run_questionnaire_id, r.nth, language, answers, r.answered_on::text, s.value::float8
           from response r join score s on s.response_id = r.id order by r.answered_on`);
    const before = await kept();
    assert.equal(before.length, 2);
    for (const name of ['answers.xlsx', 'answers.csv', 'answers.json']) {
      const out = await who(asta).download(`${at}/${name}`);
      assert.match((await choose(out, name)).text, /Alle svar er her i forvejen/);
      // Somebody else's house, or the same one after a mishap: nothing of it is here.
      await ask('delete from alarm; delete from told_total; delete from score; delete from response');
      await ask(`delete from wave_outcome where outcome = 'answered'`);
      const check = await choose(out, name);
      assert.match(check.text, /Nye svar 2/);
      assert.doesNotMatch(check.text, /Tal, der ikke er ens/);
      await readIn(check);
      assert.deepEqual(await kept(), before);
    }
  });

  test('a file that nobody has built on is taken back whole', async () => {
    await ask('delete from alarm');
    const [last] = await ask<{ id: string }>('select id from import order by recorded_at desc limit 1');
    const undone = await who(importer).postAndFollow(`/runs/${run}/imports/${last?.id}/undo`, {});
    assert.match(undone.text, /Listen er taget tilbage/);
    for (const table of ['response', 'score', 'told_total']) assert.equal(await count(table), 0);
  });
});
