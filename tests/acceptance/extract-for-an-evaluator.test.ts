import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { writeLinkageKey } from '../../src/features/extracts/index.ts';
import { loadQuestionnaires } from '../../src/features/questionnaires/index.ts';
import { readShippedRules, runErasure } from '../../src/features/retention/index.ts';
import { readSav } from '../builders/read-sav.ts';
import { type Browsing, hiddenIn, linkIn } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = '2026-11-18';
const questionnaires = join(import.meta.dirname, '../../questionnaires');

function hasHaven(): boolean {
  try {
    return (
      execFileSync('Rscript', ['-e', "cat(requireNamespace('haven', quietly = TRUE))"], {
        encoding: 'utf8',
      }) === 'TRUE'
    );
  } catch {
    return false;
  }
}

describe('an extract for an evaluator', () => {
  const house = demoHouse(day);
  let [lea, eva, asta, karla]: Browsing[] = [];
  let [extracts, agreement, run, course]: string[] = [];

  const who = (browsing: Browsing | undefined): Browsing => browsing ?? assert.fail('nobody browses');
  const ask = async <Row extends object>(sql: string): Promise<Row[]> =>
    (await house().database.administrator.query<Row>(sql)).rows;
  const files = async (): Promise<readonly string[]> => {
    const page = await who(eva).get(await atEvas());
    return [...page.html.matchAll(/href="([^"]+\/files\/[^"]+)"/g)].flatMap(([, at]) => at ?? []);
  };
  const atEvas = async (): Promise<string> => linkIn(await who(eva).get('/my-day'), 'Udtræk til mig');
  const terms = {
    purpose: 'Måle, om det hjælper at spørge begge sider',
    basis: 'consent',
    contents: 'answers',
    background: 'age',
    to: '31.10.2026',
    until: '31.12.2027',
    group: '3',
  };

  before(async () => {
    const { database } = house();
    await loadQuestionnaires(database.administratorSettings, plainDate(day), questionnaires);
    [lea, eva, asta, karla] = [
      await house().browseDemo('lea'),
      await house().browseDemo('eva'),
      await house().browseDemo('asta'),
      await house().browseDemo('karla'),
    ];
    const [first] = await ask<{ run: string; id: string }>(
      `select e.run_id as run, e.id from enrolment e join citizen_call_name n using (authority_id, citizen_id) where n.call_name = 'Asta'`,
    );
    [run, course] = [first?.run ?? '', first?.id ?? ''];
    extracts = `/runs/${run}/extracts`;
    await database.administrator.query(`
      insert into run_questionnaire (run_id, id, wave_key, questionnaire_version_id, side, period)
      select '${run}', gen_random_uuid(), 'week-13', v.id, 'citizen', '[2026-01-01,)'
      from questionnaire_version v join questionnaire q on q.id = v.questionnaire_id and q.key = 'from-both-sides'`);
    // Everybody in the run has answered, and one of them has passed a question over.
    await database.administrator.query(`
      insert into response (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, run_questionnaire_id, nth,
                            questionnaire_version_id, language, answers, answered_on, recorded_by)
      select e.authority_id, gen_random_uuid(), e.id, e.citizen_id, e.run_id, e.referral_id, q.id, 1, q.questionnaire_version_id, 'da',
             case when n.call_name = 'Asta' then '{"days": 4, "health": 0}' else '{"days": 7, "health": 8}' end::jsonb,
             e.starts_on + 90, (select id from account limit 1)
      from enrolment e join run_questionnaire q on q.run_id = e.run_id join citizen_call_name n using (authority_id, citizen_id)
      where e.run_id = '${run}'`);
  });

  test('begins with an agreement, and says everything that is missing with nothing lost', async () => {
    const form = await who(lea).get(`${extracts}/new`);
    assert.match(form.text, /Eva Efterprøve, Analysehuset Antag/);
    const empty = { ...hiddenIn(form, extracts ?? ''), purpose: 'Et formål' };
    const wrong = await who(lea).post(extracts ?? '', { ...empty, group: '2', to: '', until: '1.1.2026' });
    assert.equal(wrong.status, 422);
    for (const said of [
      /Vælg, hvem der skal have udtrækket/,
      /Vælg, med hvilken ret/,
      /Et formål/,
      /helt tal fra 3/,
    ])
      assert.match(wrong.html, said);
    const [employment] = await ask<{ id: string }>(
      `select id from employment where staff_name = 'Eva Efterprøve'`,
    );
    const sent = { ...hiddenIn(form, extracts ?? ''), ...terms, evaluator: employment?.id ?? '' };
    const saved = await who(lea).post(extracts ?? '', sent);
    agreement = saved.location ?? assert.fail(saved.text);
    // Pressed twice, it is there once.
    await who(lea).post(extracts ?? '', sent);
    assert.equal((await ask(`select id from extract_agreement where run_id = '${run}'`)).length, 1);
  });

  test('asks the citizen on their own page: what leaves, for whom, until when; one press for each answer', async () => {
    const people = async () => (await who(lea).get(agreement ?? '')).text;
    assert.match(
      (await who(asta).get('/my-page')).text,
      /Analysehuset Antag spørger, om de må bruge dine svar/,
    );
    const page = await who(asta).get('/my-page/agreements');
    assert.match(page.text, /Må Analysehuset Antag bruge dine svar\?/);
    assert.match(page.text, /Hvorfor Måle, om det hjælper at spørge begge sider/);
    assert.match(page.text, /Dit navn, dit nummer, din adresse/);
    const [yes, no] = ['yes', 'no'].map(
      (answer) =>
        new RegExp(`action="(/referrals/[^"]*/extracts/[^"]*/${answer})"`).exec(page.html)?.[1] ?? '',
    );
    const refused = await who(asta).postAndFollow(no ?? '', {});
    assert.match(refused.text, /Du er ikke med.*Du har sagt nej\. Vi spørger ikke igen/);
    assert.doesNotMatch((await who(asta).get('/my-page')).text, /må bruge dine svar/);
    assert.match(await people(), /Der er ingen i udtrækket i dag/);
    const agreed = await who(asta).postAndFollow(yes ?? '', {});
    assert.match(agreed.text, /Du er med.*Du har sagt ja\. Det gælder til/);
    await who(asta).post(yes ?? '', {});
    assert.equal((await ask(`select id from consent where content_kind = 'delivered_extract'`)).length, 1);
    assert.match(await people(), /Mennesker i udtrækket 1/);
    // The yes is to this agreement: another of the same house has nobody in it.
    const [other] = await ask<{ id: string }>(
      `insert into extract_agreement select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid()))).*
       from extract_agreement a where a.run_id = '${run}' returning id`,
    );
    await ask(
      `insert into extract_secret select '${other?.id}', inner_key, outer_key from extract_secret limit 1`,
    );
    assert.match((await who(lea).get(`${extracts}/${other?.id}`)).text, /Der er ingen i udtrækket i dag/);
    await ask(`delete from extract_secret where agreement_id = '${other?.id}'`);
    await ask(`delete from extract_agreement where id = '${other?.id}'`);
    // Nobody answers in the citizen's place.
    for (const somebody of [karla, lea, eva])
      assert.equal((await who(somebody).post(yes ?? '', {})).status, 404);
    const at = /action="([^"]*consents\/withdrawal)"/.exec(agreed.html)?.[1] ?? '';
    const taken = await who(asta).postAndFollow(at, hiddenIn(agreed, at));
    assert.match(taken.text, /Det er taget tilbage/);
    assert.match(await people(), /Der er ingen i udtrækket i dag/);
    await ask(
      `delete from consent_withdrawal w using consent c where c.id = w.consent_id and c.content_kind = 'delivered_extract'`,
    );
    await ask(`delete from consent where content_kind = 'delivered_extract'`);
  });

  test('has nobody in it before somebody has said yes', async () => {
    assert.match((await who(lea).get(agreement ?? '')).text, /Der er ingen i udtrækket i dag/);
    const record = await who(karla).get(`/enrolments/${course}/consents/new`);
    assert.match(record.text, /Analysehuset Antag, den, der undersøger, hvordan det går/);
    await house().database.administrator.query(`
      insert into consent (authority_id, id, citizen_id, run_id, referral_id, content_kind, to_organisation_id, to_relation, purpose,
                           period, text_key, text_version, how_given, given_on, recorded_by)
      select e.authority_id, gen_random_uuid(), e.citizen_id, e.run_id, e.referral_id, 'delivered_extract', a.evaluator_organisation_id,
             'evaluator', 'en undersøgelse', '[2026-01-01,2027-12-31]', 'written-down', 1, 'paper', '2026-11-01', a.recorded_by
      from enrolment e join extract_agreement a on a.run_id = e.run_id where e.id = '${course}'`);
    const page = await who(lea).get(agreement ?? '');
    assert.match(page.text, /Mennesker i udtrækket 1/);
    assert.match(page.text, /Ét menneske kan kendes/);
  });

  test('leaves when how well people are hidden was seen and confirmed, and the citizen sees that it did', async () => {
    const at = `${agreement}/make`;
    const page = await who(lea).get(agreement ?? '');
    const unseen = await who(lea).post(at, hiddenIn(page, at));
    assert.match(unseen.text, /Sæt flueben ved, at du har set/);
    const stale = await who(lea).post(at, { people: '7', exposed: '0', seen: 'yes' });
    assert.match(stale.text, /Tallene har ændret sig/);
    assert.deepEqual(await ask(`select id from extract_made where run_id = '${run}'`), []);
    const made = await who(lea).postAndFollow(at, { ...hiddenIn(page, at), seen: 'yes' });
    assert.match(made.text, /Udtrækket er lavet og sendt/);
    assert.match(made.text, /people\.csv.*people\.sav.*people\.parquet.*from-both-sides-1\.csv/);
    assert.match(made.html, /[0-9a-f]{64}/);
    assert.match(
      (await who(asta).get('/my-page/who-sees-what')).text,
      /dine svar uden dit navn, til en undersøgelse/,
    );
    const logged = await ask<{ n: number }>(
      `select count(*)::int as n from read_log_person p join read_log l on l.id = p.read_log_id
       where l.action = 'delivered_extract.deliver' and p.citizen_id = (select citizen_id from enrolment where id = '${course}')`,
    );
    assert.deepEqual(logged, [{ n: 1 }]);
  });

  test('is fetched by the one the agreement names, is what its checksums say, and tells no name', async () => {
    const page = await who(eva).get(await atEvas());
    assert.match(page.text, /Måle, om det hjælper at spørge begge sider/);
    const all = await files();
    const answers = all.find((one) => one.endsWith('from-both-sides-1.csv')) ?? assert.fail(page.text);
    const bytes = await who(eva).download(answers);
    assert.ok(page.html.includes(createHash('sha256').update(bytes).digest('hex')));
    const [headings = '', line = ''] = Buffer.from(bytes).toString('utf8').slice(1).split('\r\n');
    const values = Object.fromEntries(headings.split(',').map((name, at) => [name, line.split(',')[at]]));
    assert.match(values['person'] ?? '', /^[\w-]{22}$/);
    assert.deepEqual(
      [
        values['day'],
        values['from_both_sides_days'],
        values['from_both_sides_health'],
        values['from_both_sides_goal'],
      ],
      ['90', '4', '0', ''],
    );
    const ids = await ask<{ id: string; name: string; born: string }>(
      `select i.citizen_id as id, i.full_name as name, i.born_on::text as born from citizen_identity i`,
    );
    for (const file of all) {
      const text = Buffer.from(await who(eva).download(file)).toString('latin1');
      for (const { id, name, born } of ids) {
        assert.ok(!text.includes(id) && !text.includes(Buffer.from(name).toString('latin1')), file);
        assert.ok(!text.includes(born), file);
      }
    }
    for (const other of [lea, karla, asta]) assert.equal((await who(other).get(answers)).status, 404);
  });

  test('is read by PSPP, and by R where it is there, as it was written', {
    skip: !existsSync('/usr/bin/pspp'),
  }, async () => {
    const sav = (await files()).find((one) => one.endsWith('from-both-sides-1.sav')) ?? '';
    const bytes = await who(eva).download(sav);
    const rows = readSav(Buffer.from(bytes)).rows;
    assert.equal(rows.length, 1);
    const folder = await mkdtemp(join(tmpdir(), 'fodfaeste-'));
    await writeFile(join(folder, 'x.sav'), bytes);
    const syntax = `GET FILE='${folder}/x.sav'.\nLIST VARIABLES=day from_both_sides_days from_both_sides_health from_both_sides_goal.`;
    await writeFile(join(folder, 'x.sps'), syntax);
    const told = execFileSync('/usr/bin/pspp', ['-O', 'format=csv', join(folder, 'x.sps')], {
      encoding: 'utf8',
    });
    assert.match(told, /^90,4,0,\.$/m);
    if (!hasHaven()) return;
    const script = `x <- haven::read_sav('${folder}/x.sav'); cat(x$day, x$from_both_sides_days, x$from_both_sides_health, is.na(x$from_both_sides_goal))`;
    assert.equal(execFileSync('Rscript', ['-e', script], { encoding: 'utf8' }), '90 4 0 TRUE');
  });

  test('names a person the same each time within the agreement, and nobody in the app can read the secret', async () => {
    const name = async (at: string) =>
      Buffer.from(await who(eva).download(at))
        .toString('utf8')
        .split('\r\n')[1]
        ?.split(',')[0];
    const before = (await files()).find((one) => one.endsWith('people.csv')) ?? '';
    const page = await who(lea).get(agreement ?? '');
    await who(lea).post(`${agreement}/make`, { ...hiddenIn(page, `${agreement}/make`), seen: 'yes' });
    const after = (await files()).find((one) => one.endsWith('people.csv') && one !== before) ?? '';
    assert.notEqual(after, before);
    assert.equal(await name(after), await name(before));
    const { administrator } = house().database;
    for (const role of ['fodfaeste_app', 'fodfaeste_lookup', 'fodfaeste_registry']) {
      await administrator.query('begin');
      await administrator.query(`set local role ${role}`);
      await assert.rejects(administrator.query('select * from extract_secret'), /permission denied/);
      await administrator.query('rollback');
    }
  });

  test('has a key to registers where it is agreed, for one authority, with the names of the extract', async () => {
    const { administratorSettings, administrator } = house().database;
    const [one] = await ask<{ id: string; authority: string }>(
      `select a.id, e.authority_id as authority from extract_agreement a join enrolment e on e.id = '${course}' where a.run_id = '${run}'`,
    );
    const wanted = { agreement: one?.id ?? '', authority: one?.authority ?? '', today: plainDate(day) };
    const written: (readonly string[])[] = [];
    const write = (keep = async (lines: readonly string[]): Promise<void> => void written.push(lines)) =>
      writeLinkageKey(administratorSettings, house().keys, wanted, keep);
    const told = () =>
      ask(`select p.citizen_id, p.acting_as from read_log l join read_log_person p on p.read_log_id = l.id
           where l.action = 'extract.link_on_command_line' and l.account_id = (select recorded_by from extract_agreement where id = '${wanted.agreement}')`);
    assert.equal(await write(), undefined);
    await administrator.query(`update extract_agreement set links_register = true where run_id = '${run}'`);
    const people = (await files()).find((file) => file.endsWith('people.csv')) ?? '';
    const name = Buffer.from(await who(eva).download(people))
      .toString('utf8')
      .split('\r\n')[1]
      ?.split(',')[0];
    await assert.rejects(write(() => Promise.reject(new Error('no room left'))));
    assert.deepEqual(await told(), [], 'nothing was written');
    assert.equal(await write(), 1);
    assert.equal((await told()).length, 1, 'the citizen reads that their number has left');
    const [headings, line, ...more] = written[0] ?? [];
    assert.equal(headings, 'person,cpr\r\n');
    assert.match(line ?? '', new RegExp(`^${name},\\d{6}-?\\d{4}\\r\\n$`));
    assert.deepEqual(more, []);
  });

  test('is closed by a yes taken back, and by the end of the agreement', async () => {
    const [{ id = '' } = {}] = await ask<{ id: string }>(
      `select id from consent where content_kind = 'delivered_extract'`,
    );
    await house().database.administrator.query(`
      insert into consent_withdrawal (authority_id, consent_id, citizen_id, run_id, referral_id, withdrawn_on, recorded_by)
      select authority_id, id, citizen_id, run_id, referral_id, '2026-11-18', recorded_by from consent where id = '${id}'`);
    assert.match((await who(lea).get(agreement ?? '')).text, /Der er ingen i udtrækket i dag/);
    const all = (await files()).filter((one) => one.endsWith('from-both-sides-1.csv'));
    assert.match((await who(lea).postAndFollow(`${agreement}/end`, {})).text, /Aftalen er slut/);
    assert.equal(all.length, 2);
    for (const file of all) assert.equal((await who(eva).get(file)).status, 404);
    const again = await who(lea).post(`${agreement}/make`, { people: '0', exposed: '0' });
    assert.match(again.text, /Aftalen er slut/);
  });

  test('goes with its files and its secret when the agreement has been over for its term, and stays told', async () => {
    const rules = await readShippedRules();
    const erase = (on: string) =>
      runErasure(
        house().database.administratorSettings,
        { rules: rules.filter(({ kind }) => kind === 'extract'), today: plainDate(on), isDry: false },
        () => undefined,
      );
    const left = async (what: string) =>
      (await ask(`select from ${what} where run_id = '${run}'`)).length > 0;
    assert.deepEqual(await erase('2026-12-10'), []);
    const [erased] = await erase('2026-12-19');
    assert.deepEqual([erased?.kind, erased?.due, erased?.erased], ['extract', 1, 1]);
    const secret = 'extract_secret s join extract_agreement a on a.id = s.agreement_id';
    assert.deepEqual(
      [await left('extract_part'), await left(secret), await left('extract_made')],
      [false, false, true],
    );
  });

  test('tells the leader how scores moved without anybody’s, and hides what is small', async () => {
    const at = `/runs/${run}/questionnaires`;
    assert.match((await who(lea).get(at)).text, /Hvordan tallene har flyttet sig.*Der er ingen tal endnu/);
    const moved = (nth: number, value: string) =>
      house().database.administrator.query(`
        insert into score (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, response_id, score_key, rule_version, value,
                           answered, of_questions, reason, recorded_by, run_questionnaire_id, nth, answered_on)
        select authority_id, gen_random_uuid(), enrolment_id, citizen_id, run_id, referral_id, id, 'progress', 1, ${value},
               6, 6, 'complete', recorded_by, run_questionnaire_id, ${nth}, answered_on + ${nth} from response where run_id = '${run}' and nth = ${nth}`);
    await moved(1, '4');
    await ask(`
      insert into response (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, run_questionnaire_id, nth,
                            questionnaire_version_id, language, answers, answered_on, recorded_by)
      select authority_id, gen_random_uuid(), enrolment_id, citizen_id, run_id, referral_id, run_questionnaire_id, 2,
             questionnaire_version_id, language, answers, answered_on, recorded_by from response where run_id = '${run}' and nth = 1`);
    await moved(2, '4 + length(citizen_id::text) % 2 + 1.5');
    const page = await who(lea).get(at);
    const [{ n = 0 } = {}] = await ask<{ n: number }>(
      `select count(*)::int as n from response where run_id = '${run}' and nth = 1`,
    );
    if (n < 5) assert.match(page.text, /Færre end 5 har svaret to gange/);
    else assert.match(page.text, /I gennemsnit 1,5 point, med 95 procents grænser/);
    const { administrator } = house().database;
    await administrator.query('begin');
    await administrator.query('set local role fodfaeste_app');
    await assert.rejects(administrator.query(`select app.score_changes('${run}')`), /who lead the run/);
    await administrator.query('rollback');
  });
});
