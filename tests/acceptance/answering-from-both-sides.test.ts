import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { addDays, addWeeks, plainDate } from '../../src/domain/kernel/plain-date.ts';
import { loadQuestionnaires } from '../../src/features/questionnaires/index.ts';
import { type Browsing, hiddenIn, linkIn } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = '2026-11-18';
const questionnaires = join(import.meta.dirname, '../../questionnaires');
const questions = ['days', 'health', 'goal', 'network', 'step', 'belief'] as const;

describe('the same questions, answered from both sides', () => {
  const house = demoHouse(day);
  let [karla, asta, pia, jens]: Browsing[] = [];
  let list = '';

  const who = (browsing: Browsing | undefined): Browsing => browsing ?? assert.fail('nobody browses');
  const ask = async <Row extends object>(sql: string): Promise<Row[]> =>
    (await house().database.administrator.query<Row>(sql)).rows;

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
    house().moveTo(addDays(addWeeks(plainDate(course?.starts ?? day), 13), 1));
    [karla, asta, pia, jens] = [
      await house().browseDemo('karla'),
      await house().browseDemo('asta'),
      await house().browseDemo('pia'),
      await house().browseDemo('jens'),
    ];
  });

  test('stands on the citizen’s page and on the coordinator’s day, and is nobody’s duty', async () => {
    const own = await who(asta).get('/my-page');
    assert.match(own.text, /Et spørgeskema til dig Set fra begge sider Du bestemmer selv/);
    const myDay = await who(karla).get('/my-day');
    assert.match(myDay.text, /Asta spørgeskema nu Set fra begge sider: borgerens svar/);
    assert.match(myDay.text, /Asta spørgeskema nu Set fra begge sider: dit svar/);
    assert.doesNotMatch((await who(jens).get('/my-day')).text, /spørgeskema nu/);
  });

  test('is answered by the citizen question by question, and is there again after a break', async () => {
    const at = linkIn(await who(asta).get(list), 'Svar nu');
    const first = await who(asta).get(at);
    assert.match(first.text, /Spørgsmål 1 af \d/);
    let next = at;
    for (const [nth, key] of questions.slice(0, 3).entries()) {
      const screen = await who(asta).get(next);
      const saved = await who(asta).post(at, { ...hiddenIn(screen, at), [`${key}_answer`]: String(nth + 4) });
      next = saved.location ?? assert.fail(saved.text);
    }
    assert.match((await who(asta).get(at)).text, /Spørgsmål 4 af \d/);
    for (const key of questions.slice(3)) {
      const screen = await who(asta).get(`${at}?q=${key}`);
      next = (await who(asta).post(at, { ...hiddenIn(screen, at), [`${key}_answer`]: '7' })).location ?? '';
    }
    const check = await who(asta).get(`${at}/check`);
    assert.match(check.text, /Se dine svar igennem.*Ingen andre ser dem, før du sender/);
    assert.deepEqual(await ask('select id from response'), []);
    const sent = await who(asta).postAndFollow(`${at}/send`, {});
    assert.match(sent.text, /Tak\. Dine svar er sendt/);
    assert.match(sent.text, /Din kurve.*På vej/);
    assert.match((await who(asta).postAndFollow(`${at}/send`, {})).text, /Der var allerede svaret/);
  });

  test('keeps each answer as it is given, where there is a script', async () => {
    const at = linkIn(await who(karla).get(list), 'Svar nu');
    const saved = await who(karla).post(`${at}/saved`, { screen: 'days', days_answer: '3' });
    assert.equal(saved.text, 'saved');
    assert.match((await who(karla).get(`${at}?q=days`)).html, /value="3"[^>]*checked/);
  });

  test('is answered by the worker on one page, and nothing typed wrong is lost', async () => {
    const at = linkIn(await who(karla).get(list), 'Svar nu');
    const whole = await who(karla).get(`${at}?all=yes`);
    const typed = Object.fromEntries(questions.map((key) => [`${key}_answer`, '6']));
    const wrong = await who(karla).post(at, { ...hiddenIn(whole, at), ...typed, step_answer: '60' });
    assert.equal(wrong.status, 422);
    const saved = await who(karla).postAndFollow(at, { ...hiddenIn(whole, at), ...typed });
    assert.match(saved.text, /Se dine svar igennem/);
    assert.match((await who(karla).postAndFollow(`${at}/send`, {})).text, /Tak\. Dine svar er sendt/);
  });

  test('shows each what is theirs: numbers to the team, answers to the citizen and the psychologist', async () => {
    const teams = await who(karla).get(list);
    assert.match(teams.text, /Borgeren Teamet/);
    assert.match(teams.text, /\b6\b/);
    const [response] = await ask<{ asking: string }>('select run_questionnaire_id as asking from response');
    const answers = `${list}/${response?.asking}/1/answers`;
    assert.equal((await who(karla).get(answers)).status, 404);
    assert.match((await who(pia).get(answers)).text, /Hvordan fungerer hverdagen\?/);
    const own = await who(asta).get(answers);
    assert.match(own.text, /Hvordan fungerer hverdagen\? 4/);
    assert.doesNotMatch((await who(asta).get(list)).text, /Teamet svarer/);
  });

  test('pins each score to its rule, its wave and its day', async () => {
    const scores = await ask<{ value: string; rule_version: number; answered: number; reason: string }>(
      'select value::float8 as value, rule_version, answered, reason from score union all select value::float8, rule_version, answered, reason from side_score',
    );
    assert.deepEqual(scores, [
      { value: 6, rule_version: 1, answered: 6, reason: 'complete' },
      { value: 6, rule_version: 1, answered: 6, reason: 'complete' },
    ]);
    assert.deepEqual(await ask(`select outcome, timing, mode from wave_outcome`), [
      { outcome: 'answered', timing: 'in_time', mode: 'own_page' },
      { outcome: 'answered', timing: 'in_time', mode: 'own_page' },
    ]);
  });
});
