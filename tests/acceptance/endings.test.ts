import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { giveModel } from './a-model-of-its-own.ts';
import { type Browsing, hiddenIn, type Seen } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const demanded = [
  { document: 'recommendation', demandedFor: ['completed'] },
  { document: 'onward_plan', demandedFor: ['completed'] },
  { document: 'onward_handover', demandedFor: ['completed', 'other'] },
  { document: 'cv_lines', demandedFor: ['completed'] },
];

const whole = {
  ending: 'completed',
  recommendation: 'Tre dage om ugen i et drivhus.',
  onward_plan: 'Mentor hver uge til marts.',
  handover_to: 'Mentorkorpset i Ådal',
  handover_what: 'Planen og det, der virker.',
  handover_basis: 'consent',
  handover_rule: '',
  cv_lines: 'Truckkort\nPassede drivhuset alene',
  remark: '',
};

describe('the end of a course', () => {
  const house = demoHouse('2026-11-18');
  let course: string;
  let [karla, lea, jens]: Browsing[] = [];
  const at = (who: Browsing | undefined): Browsing => who ?? assert.fail('nobody browses');

  before(async () => {
    course = `/enrolments/${await giveModel(house(), 'Asta', { closingDocuments: demanded })}`;
    [karla, lea, jens] = [
      await house().browseDemo('karla'),
      await house().browseDemo('lea'),
      await house().browseDemo('jens'),
    ];
  });

  const close = async (who: Browsing | undefined, fields: Record<string, string>): Promise<Seen> => {
    const form = await at(who).get(`${course}/closing`);
    return at(who).post(`${course}/closing`, { ...hiddenIn(form, `${course}/closing`), ...fields });
  };
  const takeBack = async (who: Browsing | undefined, reason: string): Promise<Seen> => {
    const address = `${course}/closing/take-back`;
    const form = await at(who).get(address);
    return at(who).post(address, { ...hiddenIn(form, address), reason });
  };
  const stands = async (): Promise<{ ended: string | null; places: number }> => {
    const { rows } = await house().database.administrator.query(
      `select e.ended_on::text as ended,
              (select count(*)::int from team_member m where m.enrolment_id = e.id and upper(m.period) is null) as places
       from enrolment e where e.id = $1`,
      [course.split('/')[2]],
    );
    return rows[0];
  };

  test('asks for what its model demands, each thing at its field, and loses nothing', async () => {
    const missing = { ...whole, onward_plan: '', handover_basis: '', cv_lines: '', ended_on: '18.11.2026' };
    const { status, text, html } = await close(karla, missing);
    assert.equal(status, 422);
    for (const said of [/Skriv planen for det næste/, /Vælg, hvad det bygger på/, /Skriv mindst én linje/])
      assert.match(text, said);
    assert.match(html, /Mentorkorpset i Ådal/);
  });

  test('can be entered for a day to come: until then the course goes on, and so does everybody’s access', async () => {
    const saved = await close(karla, { ...whole, ended_on: '25.11.2026' });
    assert.equal(saved.location, `${course}?done=ends`);
    const page = await at(karla).get(course);
    assert.match(page.text, /Slutter 25\. november/);
    assert.match(page.text, /Mentorkorpset i Ådal: Planen og det, der virker\. \(borgeren har sagt ja\)/);
    assert.match(page.html, /notes\/new/);
    assert.equal((await at(jens).get(course)).status, 200);
    assert.match((await at(jens).get('/my-day')).html, new RegExp(course));
    const asta = await house().browseDemo('asta');
    const own = await asta.get('/my-page');
    assert.match(own.text, /Dit forløb slutter onsdag 25\. november/);
    assert.match(own.text, /Til dit CV Truckkort Passede drivhuset alene/);
  });

  test('does not wait on my day any more, and ends once', async () => {
    assert.doesNotMatch((await at(karla).get('/my-day')).text, /Asta .*Gå til afslutning/);
    assert.match((await at(karla).get(`${course}/closing`)).text, /Forløbet har allerede en afslutning/);
  });

  test('is taken back before its day, with a reason that stays', async () => {
    assert.match((await takeBack(karla, ' ')).text, /Skriv et par ord om hvorfor/);
    const done = await takeBack(karla, 'Hun vil gerne have alle ugerne');
    assert.equal(done.location, `${course}?done=reopened`);
    assert.deepEqual(await stands(), { ended: null, places: 5 });
    assert.match(
      (await at(karla).get(course)).text,
      /taget tilbage .*Taget tilbage af Karla Mønster i dag\. Hun vil gerne have alle ugerne/,
    );
  });

  test('that was taken back is told to whoever works with jobs only, but not why', async () => {
    const { text, status } = await at(jens).get(course);
    assert.equal(status, 200);
    assert.match(text, /Taget tilbage af Karla Mønster i dag/);
    assert.doesNotMatch(text, /Hun vil gerne have alle ugerne/);
  });

  test('lets the team go after its last day, and only then', async () => {
    await close(karla, { ...whole, ended_on: '20.11.2026' });
    house().moveTo(plainDate('2026-11-20'));
    assert.equal((await at(jens).get(course)).status, 200);
    house().moveTo(plainDate('2026-11-21'));
    assert.equal((await at(jens).get(course)).status, 404);
    assert.equal(
      (await at(karla).get(`${course}/closing/take-back`)).status,
      404,
      'whoever is gone takes nothing back',
    );
  });

  test('is taken back after its day by whoever leads the run, and the team is there again', async () => {
    const done = await takeBack(lea, 'Jobbet faldt på gulvet');
    assert.equal(done.location, `${course}?done=reopened`);
    assert.equal((await at(jens).get(course)).status, 200);
    assert.deepEqual(await stands(), { ended: null, places: 5 });
  });

  test('somebody new on the team of a course that ends goes when it ends, and stays if it does not', async () => {
    await close(karla, { ...whole, ended_on: '1.12.2026' });
    const { administrator } = house().database;
    const id = course.split('/')[2];
    await administrator.query('begin');
    await administrator.query(
      `select set_config('app.viewer', recorded_by::text, true) from closing limit 1`,
    );
    await administrator.query(
      `insert into team_member (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, account_id, organisation_id,
                                role_key, access_row, coordinates, period)
       select authority_id, gen_random_uuid(), enrolment_id, citizen_id, run_id, referral_id, account_id, organisation_id,
              role_key, access_row, false, '[2026-11-24,)'
       from team_member where enrolment_id = $1 and not coordinates limit 1`,
      [id],
    );
    await administrator.query('commit');
    const last = async (): Promise<unknown> => {
      const { rows } = await administrator.query(
        `select upper(period) as to from team_member where enrolment_id = $1 and lower(period) = '2026-11-24'`,
        [id],
      );
      return rows[0]?.to;
    };
    assert.equal(await last(), '2026-12-02');
    await takeBack(lea, 'For at prøve det nye hold');
    assert.equal(await last(), null);
    await close(karla, { ...whole, ended_on: '1.12.2026' });
  });

  test('two who close at the same moment close once', async () => {
    await takeBack(lea, 'For at prøve igen');
    const form = await at(karla).get(`${course}/closing`);
    const fields = { ...hiddenIn(form, `${course}/closing`), ...whole, ended_on: '21.11.2026' };
    const others = hiddenIn(await at(lea).get(`${course}/closing`), `${course}/closing`);
    const answers = await Promise.all([
      at(karla).post(`${course}/closing`, fields),
      at(karla).post(`${course}/closing`, fields),
      at(lea).post(`${course}/closing`, { ...others, ...whole, ending: 'other', ended_on: '21.11.2026' }),
    ]);
    assert.ok(answers.every(({ status }) => status === 302 || status === 303 || status === 409));
    const { rows } = await house().database.administrator.query(
      `select from closing c where c.enrolment_id = $1
         and not exists (select from closing_taken_back b where b.closing_id = c.id)`,
      [course.split('/')[2]],
    );
    assert.equal(rows.length, 1);
  });

  test('that was taken back later is still counted as it was known before that', async () => {
    const { administrator } = house().database;
    const id = course.split('/')[2];
    await takeBack(lea, 'For at begynde forfra');
    await close(karla, { ...whole, ended_on: '21.11.2026' });
    await administrator.query('update closing_taken_back set recorded_at = $1', ['2026-11-20 12:00+01']);
    await administrator.query('update closing set recorded_at = $1', ['2026-11-20 12:00+01']);
    for (const table of ['enrolment', 'referral', 'referral_status'])
      await administrator.query(`update ${table} set recorded_at = '2026-01-01'`);
    const { rows } = await administrator.query('select run_id as run from enrolment where id = $1', [id]);
    const isCounted = async (): Promise<boolean> => {
      const { text } = await at(lea).get(`/runs/${rows[0]?.run}/figures/completed-with-recommendation`);
      return /Asta.{0,80}gennemførte 21\. november/.test(text);
    };
    assert.equal(await isCounted(), true);
    await takeBack(lea, 'Det var for tidligt');
    await administrator.query(
      `update closing_taken_back b set recorded_at = $1 from closing_taken_back_words w
       where w.closing_id = b.closing_id and w.words = 'Det var for tidligt'`,
      ['2026-11-24 12:00+01'],
    );
    assert.equal(await isCounted(), true, 'on the 21st nobody knew yet');
    house().moveTo(plainDate('2026-11-24'));
    assert.equal(await isCounted(), false);
  });
});
