import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { z } from 'zod';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import type { EditionDocument } from '../../src/domain/report/edition-document.ts';
import { rescoreAnswers } from '../../src/features/answering/index.ts';
import { loadQuestionnaires } from '../../src/features/questionnaires/index.ts';
import type { Browsing } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = '2026-11-18';
const questionnaires = join(import.meta.dirname, '../../questionnaires');
const schemaFile = new URL('../../docs/sealed-edition.schema.json', import.meta.url);
const publishedSchema = z.fromJSONSchema(JSON.parse(readFileSync(schemaFile, 'utf8')));

describe('a report tells a funder of questionnaires', () => {
  const house = demoHouse(day);
  let [leader, second, funder]: Browsing[] = [];
  let [run, fund] = ['', ''];

  const who = (browsing: Browsing | undefined): Browsing => browsing ?? assert.fail('nobody browses');
  const only = async (sql: string, values: readonly unknown[] = []): Promise<string> => {
    const { rows } = await house().database.administrator.query<Record<string, string>>(sql, [...values]);
    return Object.values(rows[0] ?? {})[0] ?? '';
  };
  /** One time of everybody in the run who had come so far by October: most answer, and a few would rather not. */
  const answered = (wave: string, weeks: number, value: string) =>
    house().database.administrator.query(
      `with course as (
         select e.*, row_number() over (order by e.starts_on, e.id) as n, e.starts_on + ${weeks * 7} as on_day,
                q.id as asking, q.questionnaire_version_id as version, r.referrer_account_id as recorded_by
         from enrolment e join referral r on r.id = e.referral_id
           join run_questionnaire q on q.run_id = e.run_id and q.wave_key = $2
         where e.run_id = $1 and e.starts_on + ${weeks * 7} <= '2026-10-01'
           and (e.ended_on is null or e.ended_on >= e.starts_on + ${weeks * 7})
       ), outcome as (
         insert into wave_outcome (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, run_questionnaire_id, nth,
                                   outcome, told_on, timing, mode, recorded_by, recorded_at)
         select authority_id, gen_random_uuid(), id, citizen_id, run_id, referral_id, asking, 1,
                case when n % 11 = 0 then 'refused' else 'answered' end, on_day,
                case when n % 11 = 0 then null when n % 7 = 0 then 'late' else 'in_time' end,
                case when n % 11 = 0 then null else 'own_page' end, recorded_by, on_day
         from course
       ), told as (
         insert into response (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, run_questionnaire_id, nth,
                               questionnaire_version_id, language, answers, answered_on, recorded_by, recorded_at)
         select authority_id, gen_random_uuid(), id, citizen_id, run_id, referral_id, asking, 1, version, 'da', '{}', on_day,
                recorded_by, on_day
         from course where n % 11 <> 0
         returning *
       )
       insert into score (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, response_id, score_key,
                          rule_version, value, answered, of_questions, reason, recorded_by, recorded_at,
                          run_questionnaire_id, nth, answered_on)
       select t.authority_id, gen_random_uuid(), t.enrolment_id, t.citizen_id, t.run_id, t.referral_id, t.id, 'gad-7', 1,
              ${value}, 7, 7, 'complete', t.recorded_by, t.recorded_at, t.run_questionnaire_id, 1, t.answered_on
       from told t join course c on c.id = t.enrolment_id`,
      [run, wave],
    );

  before(async () => {
    const { database } = house();
    await loadQuestionnaires(database.administratorSettings, plainDate(day), questionnaires);
    run = await only(`select id from run where name = 'Ro og retning'`);
    fund = await only(`select id from organisation where name = 'Havnefonden'`);
    const [start, midway] = (
      await only(
        `select string_agg(w.wave ->> 'key', ' ' order by w.nth) from run join programme_version v on v.id = run.programme_version_id
           cross join lateral jsonb_array_elements(v.definition -> 'waves') with ordinality as w (wave, nth) where run.id = $1`,
        [run],
      )
    ).split(' ');
    await database.administrator.query(
      `insert into run_questionnaire (run_id, id, wave_key, questionnaire_version_id, side, period)
       select $1, gen_random_uuid(), wave, v.id, 'citizen', '[2020-01-01,)'
       from questionnaire_version v join questionnaire q on q.id = v.questionnaire_id and q.key = 'gad-7',
         unnest($2::text[]) as wave`,
      [run, [start, midway]],
    );
    await answered(start ?? '', 0, '12 + c.n % 4');
    await answered(midway ?? '', 13, '12 + c.n % 4 - (array[6, 1, 7, -5])[c.n % 4 + 1]');
    [leader, second, funder] = [
      await house().browseDemo('rune'),
      await house().browseDemo('solvej'),
      await house().browseDemo('frida'),
    ];
  });

  const begun = async (to: string): Promise<string> => {
    const made = await who(leader).post(`/runs/${run}/reports`, { recipient: fund, to });
    return (made.location ?? assert.fail(made.text)).replace(/\/preview.*/, '');
  };
  const sealedBy = async (report: string): Promise<string> => {
    const approved = await who(leader).post(`${report}/approval`, { revision: '1' });
    assert.match(approved.location ?? approved.text, /done=proposed/);
    const edition = approved.location?.replace(/\?.*/, '') ?? '';
    assert.match((await who(second).postAndFollow(`${edition}/seal`, {})).text, /Udgaven er lukket/);
    return edition;
  };

  const deliveryOf = async (edition: string): Promise<string> => {
    const delivery = await only(
      `select d.id from edition_delivery d join sealed_edition s on s.id = d.sealed_edition_id where s.edition_proposal_id = $1`,
      [edition.split('/').at(-1)],
    );
    return `/authorities/${fund}/editions/${delivery}`;
  };
  const toldIn = async (edition: string): Promise<EditionDocument> =>
    JSON.parse(
      (await who(funder).get(`${await deliveryOf(edition)}/files/data.json`)).html,
    ) as EditionDocument;
  const isAnswering = (key: string): boolean => /^(asked|change):/.test(key);
  let sealed: EditionDocument | undefined;
  let edition = '';

  test('the leader sees how many answer exactly, and how they moved from five on – never as an effect', async () => {
    const preview = await who(leader).get(`${await begun('15.10.2026')}/preview`);
    assert.match(preview.text, /Spørgeskemaer, som du ser dem/);
    assert.match(preview.text, /Sikkert bedre/);
    assert.match(preview.text, /Mere end tilfældigt er over 3,68 point/);
    assert.match(preview.text, /Det er ikke en effekt/);
  });

  test('the fund gets it sealed, in every file, with small counts hidden and nobody’s score', async () => {
    edition = await sealedBy(await begun('16.10.2026'));
    const at = await deliveryOf(edition);
    const document = await toldIn(edition);
    sealed = document;
    assert.deepEqual(publishedSchema.safeParse(document).error?.issues ?? [], []);
    const [asked] = document.questionnaires ?? assert.fail('nothing is told of questionnaires');
    assert.equal(asked?.times.length, 2);
    const counts = Object.entries(document.counts).filter(([key]) => isAnswering(key));
    assert.ok(counts.some(([, count]) => count === null) && counts.some(([, count]) => (count ?? 0) > 5));
    for (const [key, count] of counts)
      assert.ok(count === null || count === 0 || count >= 5, `${key} ${count}`);
    const [change] = asked?.changes ?? [];
    assert.equal(change?.norm?.points, 3.68);
    const page = await who(funder).get(at);
    assert.match(page.text, /Uro og bekymring \(GAD-7\) \(borgeren\)/);
    assert.match(page.text, /Har svaret mindst to gange/);
    for (const file of ['da.xlsx', 'en.pdf'])
      assert.equal((await who(funder).get(`${at}/files/${file}`)).status, 200);
    assert.match((await who(leader).get(edition)).text, /Alle tal er de samme/);
    // Made again to the same, whatever is answered afterwards.
    await house().database.administrator.query(
      `update score set recorded_at = now() + interval '2 days' where false`,
    );
  });

  test('the few who answer between two editions about the same day are told by no difference', async () => {
    house().moveTo(plainDate('2026-11-25'));
    const late = await house().database.administrator.query(
      `insert into wave_outcome (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, run_questionnaire_id, nth,
                                 outcome, told_on, timing, mode, recorded_by, recorded_at)
       select o.authority_id, gen_random_uuid(), o.enrolment_id, o.citizen_id, o.run_id, o.referral_id, o.run_questionnaire_id,
              1, 'answered', '2026-10-10', 'late', 'paper', o.recorded_by, '2026-11-20'
       from wave_outcome o where o.run_id = $1 and o.outcome = 'refused' and not exists (
         select from wave_outcome a where a.enrolment_id = o.enrolment_id and a.outcome = 'answered') limit 2`,
      [run],
    );
    assert.equal(late.rowCount, 2);
    const again = await toldIn(await sealedBy(await begun('16.10.2026')));
    const differences = Object.entries(again.counts).flatMap(([key, count]) => {
      const before = sealed?.counts[key];
      return isAnswering(key) && typeof count === 'number' && typeof before === 'number'
        ? [count - before]
        : [];
    });
    assert.ok(differences.length >= 4, `${differences.length} are told in both`);
    assert.deepEqual(
      differences.filter((difference) => difference !== 0),
      [],
    );
  });

  test('a raised rule adds scores beside the old ones, once, and an edition sealed before is made again the same', async () => {
    const { administrator } = house().database;
    const scores = () =>
      only(`select string_agg(n::text, ' ' order by rule) from (
      select rule_version as rule, count(*) as n from score group by rule_version) each`);
    const before = await scores();
    const anew = (isDry: boolean) =>
      rescoreAnswers(administrator, { key: 'gad-7', today: plainDate('2026-11-25'), isDry });
    assert.deepEqual(await anew(false), { ok: true, value: { version: 2, scores: 0 } });
    await administrator.query(
      `insert into questionnaire_version (id, questionnaire_id, number, definition, origin, published_on)
       select gen_random_uuid(), q.id, 3, jsonb_set(jsonb_set(jsonb_set(v.definition, '{version}', '3'),
         '{scores,0,version}', '2'), '{scores,0,missing}', '{"atMost": 6, "fill": "nothing"}'), 'shipped', '2026-11-20'
       from questionnaire q join questionnaire_version v on v.questionnaire_id = q.id and v.number = 2 where q.key = 'gad-7'`,
    );
    const counted = await anew(true);
    assert.equal(await scores(), before);
    const done = await anew(false);
    assert.deepEqual([done, await scores()], [counted, `${before} ${before}`]);
    assert.ok(done.ok && String(done.value.scores) === before, `${before} ${JSON.stringify(done)}`);
    assert.deepEqual(await anew(false), { ok: true, value: { version: 3, scores: 0 } });
    assert.equal(await only('select scores::text from rescoring'), before);
    assert.match((await who(leader).get(edition)).text, /Alle tal er de samme/);
    assert.deepEqual(await anew(true).then(({ ok }) => ok), true);
    const unknown = await rescoreAnswers(administrator, { key: 'none', today: plainDate(day), isDry: true });
    assert.deepEqual(unknown, { ok: false, refusal: 'no-such-questionnaire' });
    const page = await who(leader).get(`/runs/${run}/questionnaires`);
    assert.match(page.text, /GAD-7, regel 2/);
  });

  test('no score leaves by the door for anybody who does not lead the run', async () => {
    const { administrator } = house().database;
    await administrator.query('begin');
    await administrator.query('set local role fodfaeste_app');
    await assert.rejects(
      administrator.query(`select app.scores_of_nobody('${run}', '{}', '{}')`),
      /who lead the run/,
    );
    await administrator.query('rollback');
  });
});
