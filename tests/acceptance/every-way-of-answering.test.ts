import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { addDays, addWeeks, plainDate } from '../../src/domain/kernel/plain-date.ts';
import { asViewer } from '../../src/features/access/index.ts';
import { loadQuestionnaires } from '../../src/features/questionnaires/index.ts';
import { Browsing, hiddenIn, linkIn, type Seen } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = '2026-11-18';
const questionnaires = join(import.meta.dirname, '../../questionnaires');
const questions = ['days', 'health', 'goal', 'network', 'step', 'belief'] as const;

describe('every way of answering without an account: a link with a code, the screen in the room, and paper', () => {
  const house = demoHouse(day);
  let [karla, asta, jens]: Browsing[] = [];
  let list = '';
  let form = '';
  let midway = day;

  const who = (browsing: Browsing | undefined): Browsing => browsing ?? assert.fail('nobody browses');
  const ask = async <Row extends object>(sql: string): Promise<Row[]> =>
    (await house().database.administrator.query<Row>(sql)).rows;
  const phone = (): Browsing => new Browsing(house().app);
  const linkOn = (made: Seen) => ({
    at: /http:\/\/[^/<]+(\/answer\/[\w-]+)/.exec(made.html)?.[1] ?? assert.fail(made.text),
    code: /\b(\d{3}) (\d{3})\b/.exec(made.text)?.slice(1).join('') ?? assert.fail(made.text),
  });
  const makeLink = async (by: Browsing | undefined) => linkOn(await who(by).post(`${form}/link`, {}));
  const other = (code: string): string => (code === '000000' ? '111111' : '000000');
  const opened = async (): Promise<Browsing> => {
    const { at, code } = await makeLink(karla);
    const browsing = phone();
    assert.equal((await browsing.post(at, { code })).location, '/form');
    return browsing;
  };
  const answerAll = async (browsing: Browsing): Promise<Seen> => {
    const whole = await browsing.get(`${form}?all=yes`);
    const typed = Object.fromEntries(questions.map((key) => [`${key}_answer`, '7']));
    await browsing.post(form, { ...hiddenIn(whole, form), ...typed });
    return browsing.post(`${form}/send`, {});
  };
  /** What a run's change is counted from, as whoever leads it may ask for it. */
  const countedByTheLeader = async () => {
    const { administrator } = house().database;
    const [lea] = await ask<{ account: string; employment: string; run: string }>(
      `select e.account_id as account, e.id as employment, c.run_id as run
       from employment e join account_identity i using (account_id), enrolment c
       where i.subject = 'lea' and i.issuer = 'demo' and c.id = '${list.split('/')[2]}'`,
    );
    if (lea === undefined) return assert.fail('nobody leads');
    const counted = () =>
      administrator.query(
        `select before from app.score_changes('${lea.run}') where side = 'citizen' and before is not null`,
      );
    return (await asViewer(administrator, lea, plainDate(midway), counted)).rows;
  };
  const begunAnew = () =>
    ask(`delete from score; delete from response; delete from wave_outcome; delete from response_draft;`);

  before(async () => {
    const { database } = house();
    await loadQuestionnaires(database.administratorSettings, plainDate(day), questionnaires);
    await database.administrator.query(`
      insert into run_questionnaire (run_id, id, wave_key, questionnaire_version_id, side, period)
      select run.id, gen_random_uuid(), wave ->> 'key', v.id, side, '[2026-01-01,)'
      from run join programme_version pv on pv.id = run.programme_version_id
        cross join lateral jsonb_array_elements(pv.definition -> 'waves') wave,
        questionnaire_version v join questionnaire q on q.id = v.questionnaire_id and q.key = 'from-both-sides',
        (values ('citizen'), ('worker')) sides (side)`);
    const [course] = await ask<{ id: string; starts: string }>(
      `select e.id, e.starts_on::text as starts from enrolment e join citizen_call_name n using (authority_id, citizen_id) where n.call_name = 'Asta'`,
    );
    list = `/enrolments/${course?.id}/questionnaires`;
    midway = addDays(addWeeks(plainDate(course?.starts ?? day), 13), 1);
    house().moveTo(plainDate(midway));
    [karla, asta, jens] = [
      await house().browseDemo('karla'),
      await house().browseDemo('asta'),
      await house().browseDemo('jens'),
    ];
    form = linkIn(await who(karla).get(list), 'Skriv svar ind').replace(/\/entry$/, '');
  });

  test('a link is made by whoever may put answers in, and by the citizen; its code is shown once', async () => {
    const asked = await who(karla).get(`${form}/link`);
    assert.match(asked.text, /Linket virker til og med .*Der hører en kode til/);
    const { at, code } = await makeLink(karla);
    assert.doesNotMatch((await who(karla).get(list)).text, new RegExp(code));
    assert.match((await who(karla).get(list)).text, /Der er et link ude til og med/);
    assert.doesNotMatch(at, /Asta/);
    assert.equal((await who(jens).get(`${form}/link`)).status, 404);
    assert.match((await who(asta).get(`${form}/link`)).text, /svare på en anden telefon/);
    const kept = await ask<{ hash: Buffer }>('select code_hash as hash from answer_link_key');
    assert.ok(kept.every(({ hash }) => !hash.toString().includes(code)));
  });

  test('names nobody before the code is right, and only the call name after', async () => {
    const { at, code } = await makeLink(karla);
    const browsing = phone();
    const before = await browsing.get(at);
    assert.match(before.text, /Skriv din kode/);
    assert.doesNotMatch(before.text, /Asta|Skovborg|Set fra begge sider/);
    assert.match((await browsing.post(at, { code: '' })).text, /Skriv de seks tal/);
    assert.match((await browsing.post(at, { code: other(code) })).text, /Du kan prøve 4 gange mere/);
    assert.equal(
      (await browsing.post(at, { code: `${code.slice(0, 3)} ${code.slice(3)}` })).location,
      '/form',
    );
    const start = await browsing.get('/form');
    assert.match(start.text, /Hej Asta/);
    assert.match(start.text, /Du bestemmer selv, om du svarer/);
    assert.doesNotMatch(start.text, /Skovborg/);
  });

  test('opens that one form and no other page', async () => {
    const browsing = await opened();
    const [wave] = await ask<{ id: string }>(
      `select id from run_questionnaire where side = 'worker' and wave_key = 'half-way'`,
    );
    const course = list.replace(/\/questionnaires$/, '');
    for (const closed of [
      list,
      course,
      `${course}/plan`,
      `${list}/${wave?.id}/1`,
      `${form}/answers`,
      `${form}/entry`,
      `${form}/link`,
      `${form}/lend`,
      '/my-page',
      '/my-day',
      '/around',
    ])
      assert.equal((await browsing.get(closed)).status, 404, closed);
    assert.equal((await browsing.get(form)).status, 200);
  });

  test('is given up after five wrong codes, also by the right one', async () => {
    const { at, code } = await makeLink(karla);
    const browsing = phone();
    for (let i = 0; i < 4; i += 1) await browsing.post(at, { code: other(code) });
    assert.match((await browsing.post(at, { code: other(code) })).text, /Skemaet er lukket/);
    assert.equal((await browsing.post(at, { code })).status, 404);
    assert.equal((await phone().get('/answer/never-was')).text, (await phone().get(at)).text);
    assert.doesNotMatch((await who(karla).get(list)).text, /Der er et link ude/);
  });

  test('closes when a new one is made, when it is stopped, with its window, and when a yes is taken back', async () => {
    const first = await opened();
    const { at, code } = await makeLink(asta);
    assert.match((await first.get('/form')).text, /Skemaet er lukket/);
    const second = phone();
    await second.post(at, { code });
    await who(karla).post(`${form}/link/stop`, {});
    assert.equal((await second.get(form)).status, 404);
    const third = await opened();
    await ask(
      `update answer_link set last_day = last_day - 60, made_on = made_on - 60 where id = (select max(id::text)::uuid from answer_link)`,
    );
    assert.equal((await third.get(form)).status, 404);
    const fourth = await opened();
    assert.equal((await fourth.get(form)).status, 200);
    await ask(`
      with yes as (select c.* from consent c join enrolment e using (authority_id, referral_id)
                   where e.id = '${list.split('/')[2]}'
                     and not exists (select from consent_withdrawal w where w.consent_id = c.id) limit 1)
      insert into consent_withdrawal (authority_id, consent_id, citizen_id, run_id, referral_id, withdrawn_on, recorded_by)
      select authority_id, id, citizen_id, run_id, referral_id, '${midway}', recorded_by from yes`);
    assert.equal((await fourth.get(form)).status, 404);
  });

  test('waits for the code after a break, is sent once, and is then closed to everybody', async () => {
    const { at, code } = await makeLink(karla);
    const browsing = phone();
    await browsing.post(at, { code });
    const screen = await browsing.get(`${form}?q=days`);
    await browsing.post(form, { ...hiddenIn(screen, form), days_answer: '3' });
    assert.match(
      (await browsing.postAndFollow('/form/close', {})).text,
      /Der ligger intet tilbage på skærmen/,
    );
    assert.equal((await browsing.get('/form')).location, '/sign-in');
    const again = phone();
    await again.post(at, { code });
    assert.match((await again.get(form)).text, /Spørgsmål 2 af/);
    const sent = await answerAll(again);
    assert.match(sent.text, /Tak\. Dine svar er sendt/);
    assert.equal((await again.get(form)).status, 404);
    assert.doesNotMatch((await again.get('/form')).text, /Asta/);
    assert.match((await phone().get(at)).text, /Skemaet er lukket/);
    assert.deepEqual(await ask(`select mode, timing from wave_outcome where outcome = 'answered'`), [
      { mode: 'link', timing: 'in_time' },
    ]);
    assert.match((await who(asta).get(list)).text, /Din kurve/);
    assert.match((await who(asta).get(`${form}/answers`)).text, /Hvordan fungerer hverdagen\? 7/);
    assert.equal((await who(karla).get(`${form}/answers`)).status, 404);
    await begunAnew();
  });

  test('the screen in the room is the citizen’s alone: whoever lent it is out, and nothing stays behind', async () => {
    const screen = await house().browseDemo('karla');
    const sides = await who(karla).get(list);
    assert.match((await screen.get(`${form}/lend`)).text, /Du bliver logget ud her/);
    const start = await screen.postAndFollow(`${form}/lend`, {});
    assert.match(start.text, /Hej Asta/);
    for (const page of ['/my-day', list, list.replace('/questionnaires', '')])
      assert.equal((await screen.get(page)).status, 404, page);
    assert.equal((await screen.get(form)).headers.get('cache-control'), 'no-store');
    assert.equal((await who(karla).get(list)).text, sides.text);
    const question = await screen.get(`${form}?q=days`);
    await screen.post(form, { ...hiddenIn(question, form), days_answer: '3' });
    await screen.post('/form/close', {});
    assert.equal((await screen.get(form)).location, '/sign-in');
    assert.deepEqual(await ask(`select answers::text from response_draft where answers <> '{}'`), []);
    const next = await house().browseDemo('karla');
    await next.post(`${form}/lend`, {});
    assert.match((await next.get(form)).text, /Spørgsmål 1 af/);
    const sent = await answerAll(next);
    assert.match(sent.text, /Giv skærmen tilbage/);
    assert.doesNotMatch(sent.text, /Asta/);
    assert.doesNotMatch((await next.get('/form')).text, /Asta/);
    assert.deepEqual(await ask(`select mode from wave_outcome where outcome = 'answered'`), [
      { mode: 'tablet' },
    ]);
    await begunAnew();
  });

  test('paper that was typed wrong is put right: the old row stays, with who and when, and the score is a new row', async () => {
    const typed = (value: string) => Object.fromEntries(questions.map((key) => [`${key}_answer`, value]));
    const twice = async (at: string, value: string, how: Record<string, string>) => {
      const second = await who(karla).post(at, { ...how, ...typed(value) });
      assert.match(second.text, /Skriv svarene en gang til/);
      return who(karla).postAndFollow(at, { ...hiddenIn(second, at), ...typed(value) });
    };
    const paper = { mode: 'paper', answered_day: midway.split('-').reverse().join('.') };
    assert.match((await twice(`${form}/entry`, '4', paper)).text, /Svarene er skrevet ind/);
    const again = linkIn(await who(karla).get(list), 'Ret det, der er skrevet ind');
    assert.equal(again, `${form}/put-right`);
    assert.doesNotMatch((await who(karla).get(again)).html, /checked/);
    assert.match((await twice(again, '6', { answered_day: paper.answered_day })).text, /Svarene er rettet/);
    const read = await who(asta).get(`${form}/answers`);
    assert.match(
      read.text,
      /Hvordan fungerer hverdagen\? 6.*Det stod der før.*af Karla Mønster.*Hvordan fungerer hverdagen\? 4/,
    );
    assert.deepEqual(
      await ask(
        `select version, score.value::float8 as value from response join score on response_id = response.id order by 1`,
      ),
      [
        { version: 1, value: 4 },
        { version: 2, value: 6 },
      ],
    );
    assert.match((await who(karla).get(list)).text, /Første tal er 6/);
    assert.deepEqual(await countedByTheLeader(), [{ before: 6 }]);
    assert.equal((await who(jens).get(again)).status, 404);
    await begunAnew();
  });

  test('what the citizen sent is put right by nobody else', async () => {
    const sent = await answerAll(await opened());
    assert.match(sent.text, /Tak\. Dine svar er sendt/);
    assert.doesNotMatch((await who(karla).get(list)).text, /Ret det, der er skrevet ind/);
    assert.equal((await who(karla).get(`${form}/put-right`)).status, 404);
    await begunAnew();
  });

  test('a no is a no here too, and the answers stand in the citizen’s own file', async () => {
    const browsing = await opened();
    const told = await browsing.postAndFollow(`${form}/no-answer`, { why: 'refused' });
    assert.match(told.text, /Det er noteret/);
    assert.match((await who(asta).get('/my-page/who-sees-what')).text, /med et link/);
  });

  test('a workplace answers its form by a link and a code, and sees nothing but the form', async () => {
    await ask(`
      insert into run_questionnaire (run_id, id, wave_key, questionnaire_version_id, side, period)
      select q.run_id, gen_random_uuid(), q.wave_key, v.id, 'company', '[2026-01-01,)'
      from run_questionnaire q, questionnaire_version v join questionnaire named on named.id = v.questionnaire_id
      where named.key = 'how-it-went-with-you' and q.side = 'citizen' and q.id = '${form.split('/').at(-2)}'`);
    assert.doesNotMatch((await who(asta).get(list)).text, /Hvordan gik det hos jer/);
    assert.doesNotMatch(
      (await who(karla).get(list)).text,
      /Arbejdspladsen svarer.{0,200}Den anden side.{0,60}Lav et link/,
    );
    const theirs = linkIn(await who(karla).get(list), 'Lav et link til arbejdspladsen').replace(
      /\/link$/,
      '',
    );
    assert.match((await who(karla).get(`${theirs}/link`)).text, /kan arbejdspladsen svare om Asta/);
    assert.equal((await who(karla).get(`${theirs}/lend`)).status, 404);
    assert.equal((await who(asta).get(`${theirs}/link`)).status, 404);
    const { at, code } = linkOn(await who(karla).post(`${theirs}/link`, {}));
    const contact = phone();
    assert.doesNotMatch((await contact.get(at)).text, /Asta|Hvordan gik det/);
    assert.equal((await contact.post(at, { code })).location, '/form');
    const start = await contact.get('/form');
    assert.match(
      start.text,
      /Du svarer et skema til dig.*Nogle spørgsmål om Asta.*får det ingen følger for nogen/,
    );
    assert.doesNotMatch(start.text, /Hej Asta|Skovborg|din ydelse/);
    for (const closed of [
      list,
      form,
      `${form}/answers`,
      `${theirs}/answers`,
      list.replace('/questionnaires', ''),
    ])
      assert.equal((await contact.get(closed)).status, 404, closed);
    const whole = await contact.get(`${theirs}?all=yes`);
    const typed = { tasks_answer: '8', colleagues_answer: '9', 'our-support_answer': '7' };
    await contact.post(theirs, { ...hiddenIn(whole, theirs), ...typed });
    const sent = await contact.post(`${theirs}/send`, {});
    assert.match(sent.text, /Tak\. Dine svar er sendt/);
    assert.doesNotMatch(sent.text, /Asta|Dit team/);
    assert.match((await contact.get('/form')).text, /Skemaet er lukket/);
    assert.deepEqual(await ask('select value::float8 as value from side_score'), [{ value: 8 }]);
    assert.deepEqual(await ask('select id from response'), []);
    assert.match((await who(karla).get(list)).text, /Hvordan gik det hos jer\?/);
  });

  test('whoever is protected is named to no workplace', async () => {
    await ask('delete from side_score; delete from side_response; delete from wave_outcome');
    const [company] = await ask<{ id: string }>(`select id from run_questionnaire where side = 'company'`);
    await ask(`
      insert into citizen_protection (authority_id, id, citizen_id, kind, period, recorded_by)
      select authority_id, gen_random_uuid(), citizen_id, 'restricted', '[2026-01-01,)', (select id from account limit 1)
      from enrolment where id = '${list.split('/')[2]}'`);
    const { at, code } = linkOn(await who(karla).post(`${list}/${company?.id}/1/link`, {}));
    const contact = phone();
    await contact.post(at, { code });
    const start = await contact.get('/form');
    assert.match(start.text, /Nogle spørgsmål om Beskyttet borger/);
    assert.doesNotMatch(start.text, /Asta/);
  });
});
