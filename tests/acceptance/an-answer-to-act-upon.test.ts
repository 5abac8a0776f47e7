import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { addDays, addWeeks, plainDate } from '../../src/domain/kernel/plain-date.ts';
import { loadQuestionnaires } from '../../src/features/questionnaires/index.ts';
import { type Browsing, hiddenIn, linkIn, type Seen } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = '2026-11-18';
const questionnaires = join(import.meta.dirname, '../../questionnaires');

describe('an answer that somebody must act upon', () => {
  const house = demoHouse(day);
  let [lea, karla, pia, jens, asta]: Browsing[] = [];
  let run = '';
  let list = '';
  let phq = '';
  const who = (browsing: Browsing | undefined): Browsing => browsing ?? assert.fail('nobody browses');
  const ask = async <Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await house().database.administrator.query<Row>(sql, [...values])).rows;
  const jobOf = async (subject: string): Promise<string> => {
    const [job] = await ask<{ id: string }>(
      `select e.id from employment e join account_identity i using (account_id) where i.subject = $1 and i.issuer = 'demo'`,
      [subject],
    );
    return job?.id ?? assert.fail(subject);
  };
  /** The whole form answered alike, by the place of the option. */
  const answers = (page: Seen, nth: number): Record<string, string> => {
    const names = new Set(
      [...page.html.matchAll(/name="([a-z0-9-]+_answer)"/g)].map(([, name]) => name ?? ''),
    );
    return Object.fromEntries(
      [...names].map((name) => {
        const values = [...page.html.matchAll(/<input[^>]*>/g)]
          .map(([input]) => input)
          .filter((input) => input.includes(`name="${name}"`))
          .map((input) => /value="([^"]*)"/.exec(input)?.[1] ?? '');
        return [name, values[nth] ?? ''];
      }),
    );
  };

  before(async () => {
    const { database } = house();
    await loadQuestionnaires(database.administratorSettings, plainDate(day), questionnaires);
    const [course] = await ask<{ id: string; run: string; starts: string; version: string }>(
      `select e.id, e.run_id as run, e.starts_on::text as starts,
              (select v.id from questionnaire_version v join questionnaire q on q.id = v.questionnaire_id where q.key = 'phq-9') as version
       from enrolment e join citizen_call_name n using (authority_id, citizen_id) where n.call_name = 'Asta'`,
    );
    run = `/runs/${course?.run}/questionnaires`;
    list = `/enrolments/${course?.id}/questionnaires`;
    phq = course?.version ?? '';
    await ask(
      `insert into run_questionnaire (run_id, id, wave_key, questionnaire_version_id, side, period)
       values ($1, gen_random_uuid(), 'start', $2, 'citizen', '[2026-01-01,)')`,
      [course?.run, phq],
    );
    house().moveTo(addDays(addWeeks(plainDate(course?.starts ?? day), 12), -2));
    const sign = (name: 'lea' | 'karla' | 'pia' | 'jens' | 'asta') => house().browseDemo(name);
    [lea, karla, pia, jens, asta] = [
      await sign('lea'),
      await sign('karla'),
      await sign('pia'),
      await sign('jens'),
      await sign('asta'),
    ];
  });

  test('cannot be asked for before the run has said who acts, when, and who stands in', async () => {
    const typed = { wave: 'half-way', version: phq, side: 'citizen' };
    const refused = await who(lea).post(run, typed);
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Slukket: vælg først, hvem der handler/);
    assert.match((await who(karla).get(list)).text, /Der er ingen spørgeskemaer/);
    const pias = await jobOf('pia');
    const alone = await who(lea).post(`${run}/rota`, {
      answers: pias,
      substitute: pias,
      hours: 'hverdage 8–16',
    });
    assert.equal(alone.status, 422);
    const named = { answers: pias, substitute: await jobOf('karla'), hours: 'hverdage 8–16' };
    assert.match((await who(lea).postAndFollow(`${run}/rota`, named)).text, /Vagtlisten er gemt/);
    assert.match((await who(lea).postAndFollow(run, typed)).text, /Det er valgt/);
    assert.equal((await who(karla).get(run)).status, 404);
  });

  test('opens the task from paper that was typed twice, with the day of the answer', async () => {
    const entry = linkIn(await who(karla).get(list), 'Skriv svar ind');
    const form = await who(karla).get(entry);
    const facts = { mode: 'paper', helped: 'alone', place: 'home' };
    const answeredOn = '18.11.2026';
    const first = await who(karla).post(entry, { ...facts, answered_day: answeredOn, ...answers(form, 1) });
    assert.match(first.text, /Skriv svarene en gang til/);
    const hidden = hiddenIn(first, entry);
    const other = await who(karla).post(entry, { ...hidden, ...answers(first, 2) });
    assert.equal(other.status, 422);
    assert.match(other.text, /Der er forskel på de to gange/);
    const same = await who(karla).postAndFollow(entry, { ...hidden, ...answers(first, 1) });
    assert.match(same.text, /Svarene er skrevet ind, og nogen skal handle/);
    assert.deepEqual(await ask('select answered_on::text as day from alarm'), [{ day: '2026-11-18' }]);
  });

  test('is shown to the two who are named, that one answer alone, until the task is closed', async () => {
    assert.match((await who(pia).get('/my-day')).text, /Asta handl i dag Et svar kræver, at du ringer/);
    const task = await who(pia).get('/alarms');
    assert.match(task.text, /Asta .*Svaret er fra onsdag 18\. november/);
    assert.match((await who(karla).get('/alarms')).text, /Du er afløser/);
    assert.match((await who(jens).get('/alarms')).text, /Der er ingen svar, du skal handle på/);
    await assert.rejects(house().database.app.query('select from alarm'), /permission denied/);
    const { alarm = '' } = hiddenIn(task, '/alarms');
    assert.match(
      (await who(jens).postAndFollow('/alarms', { alarm, words: 'Ringede' })).text,
      /Der er ingen svar/,
    );
    assert.equal((await who(pia).post('/alarms', { alarm, words: ' ' })).status, 422);
    const closed = await who(pia).postAndFollow('/alarms', { alarm, words: 'Ringede og talte om natten.' });
    assert.match(closed.text, /Opgaven er lukket/);
    for (const one of [pia, karla]) assert.match((await who(one).get('/alarms')).text, /Der er ingen svar/);
  });

  test('shows the citizen at once where there is help, and told them before who reads it', async () => {
    const [asked] = await ask<{ id: string }>(`select id from run_questionnaire where wave_key = 'start'`);
    const at = `${list}/${asked?.id}/1`;
    const whole = await who(asta).get(`${at}?all=yes`);
    assert.match(whole.text, /Et af svarene bliver læst af Pia.*hverdage 8–16.*112/);
    await who(asta).post(at, { ...hiddenIn(whole, at), ...answers(whole, 1) });
    const help = await who(asta).postAndFollow(`${at}/send`, {});
    assert.match(help.text, /Pia Påstand ringer til dig|Pia .* ringer til dig/);
    assert.match(help.text, /Er du i fare lige nu, så ring 112/);
  });
});
