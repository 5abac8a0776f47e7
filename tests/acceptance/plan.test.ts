import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type Browsing, hiddenIn, type Seen } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

describe('a plan that citizen and team write together', () => {
  const house = demoHouse('2026-11-18');
  let [karla, jens, asta, dorte]: Browsing[] = [];
  let plan = '';
  let own = '';

  const who = (browsing: Browsing | undefined): Browsing => browsing ?? assert.fail('nobody browses');
  const rows = async (from: string): Promise<number> =>
    (await house().database.administrator.query(`select count(*)::int as n from ${from}`)).rows[0].n;
  /** The form as it stands on the page, with what somebody typed. */
  const filled = (page: Seen, action: string, typed: Record<string, string>): Record<string, string> => ({
    ...hiddenIn(page, action),
    ...fieldsIn(page),
    ...typed,
  });

  before(async () => {
    [karla, jens, asta, dorte] = [
      await house().browseDemo('karla'),
      await house().browseDemo('jens'),
      await house().browseDemo('asta'),
      await house().browseDemo('dorte'),
    ];
    const { rows: found } = await house().database.administrator.query(
      `select e.id from enrolment e join citizen_call_name n using (authority_id, citizen_id) where n.call_name = 'Asta'`,
    );
    plan = `/enrolments/${found[0].id}/plan`;
    own = `/enrolments/${found[0].id}/my-plan`;
  });

  test('begins with the citizen’s own words, with their day and whose they are', async () => {
    const { text } = await who(karla).get(plan);
    assert.match(text, /Egne ord .*Jeg vil kunne møde ind tre dage om ugen.* Astas egne ord, 1\. oktober/);
    assert.match(text, /Arbejde Møde tre dage om ugen/);
    assert.match(text, /Hverdag En fast plan for dårlige morgener/);
    assert.match(text, /Behandling Næste skridt: Tale med lægen om søvn/);
  });

  test('shows the company consultant the strand of work, and the rest once the citizen has said yes', async () => {
    const { text } = await who(jens).get(plan);
    assert.match(text, /Møde tre dage om ugen/);
    assert.match(text, /Et roligt sted at holde pause/);
    for (const hidden of [/ondt i maven/, /Larm og mange/, /dårlige morgener/, /lægen/, /Aftenen før/])
      assert.doesNotMatch(text, hidden);
    assert.equal((await who(jens).get(`${plan}/words`)).status, 404);
    assert.equal((await who(jens).get(`${plan}/strands/social`)).status, 404);
    assert.equal((await who(jens).get(`${plan}/work`)).status, 200);
    assert.equal((await who(dorte).get(plan)).status, 404);
    assert.equal((await who(karla).get(own)).status, 404);
  });

  test('keeps what stood before when the citizen changes their words, and says who changed what', async () => {
    const form = await who(asta).get(`${own}/words`);
    const typed = filled(form, `${own}/words`, { own_words: 'Jeg vil ud til drivhuset hver dag.' });
    const saved = await who(asta).postAndFollow(`${own}/words`, typed);
    assert.match(saved.text, /Din plan er gemt/);
    assert.match(saved.text, /Jeg vil ud til drivhuset hver dag\. Dine ord fra i dag/);
    const { text } = await who(karla).get(`${plan}/history`);
    assert.match(text, /Egne ord er ændret Jeg vil ud til drivhuset hver dag\. Asta selv/);
    assert.match(text, /Jeg vil kunne møde ind tre dage om ugen/);
    assert.match(text, /ondt i maven aftenen før\. Karla Mønster, koordinerende sagsbehandler/);
  });

  test('saves once, however often the button is pressed', async () => {
    const form = await who(karla).get(`${plan}/words`);
    const typed = filled(form, `${plan}/words`, { limitations: 'Søvn', limitations_of: 'team' });
    const before = await rows('plan_words');
    await who(karla).postAndFollow(`${plan}/words`, typed);
    await who(karla).postAndFollow(`${plan}/words`, typed);
    assert.equal(await rows('plan_words'), before + 1);
  });

  test('shows two who change the same both texts, and overwrites nothing', async () => {
    const karlas = await who(karla).get(`${plan}/words`);
    const astas = await who(asta).get(`${own}/words`);
    await who(asta).postAndFollow(
      `${own}/words`,
      filled(astas, `${own}/words`, { barriers: 'Bussen går ikke om søndagen' }),
    );
    const typed = filled(karlas, `${plan}/words`, { barriers: 'Bussen', resources: 'Kan alt om planter' });
    const refused = await who(karla).post(`${plan}/words`, typed);
    assert.equal(refused.status, 409);
    assert.match(refused.text, /En anden har ændret det samme/);
    assert.match(refused.text, /Bussen går ikke om søndagen Sådan står det nu\. Skrevet af Asta selv/);
    assert.match(refused.html, /<textarea[^>]*name="barriers"[^>]*>\s*Bussen<\/textarea>/);
    assert.equal(await rows(`plan_words where words = 'Kan alt om planter'`), 0);
    // What the other one wrote has been seen: now it can be put together, and what only Karla changed is saved too.
    const together = filled(refused, `${plan}/words`, {
      barriers: 'Bussen går ikke om søndagen, og om morgenen er den fuld',
      resources: 'Kan alt om planter',
    });
    const saved = await who(karla).postAndFollow(`${plan}/words`, together);
    assert.match(saved.text, /om morgenen er den fuld/);
    assert.match((await who(karla).get(`${plan}/history`)).text, /Bussen går ikke om søndagen Asta selv/);
  });

  test('adds a row without saving, and saves goals and steps together', async () => {
    const address = `${own}/strands/social`;
    const form = await who(asta).get(address);
    const longer = await who(asta).post(address, asForm(formOf(form), { add: 'goal' }));
    assert.equal(longer.status, 200);
    const ids = [...longer.html.matchAll(/name="(goal|step)" value="([^"]+)"/g)].map(([, , id]) => id ?? '');
    const [goal = '', step = ''] = ids.slice(-2);
    const typed = { [`${goal}_words`]: 'Sove igennem', [`${step}_words`]: 'Slukke telefonen kl. 22' };
    const body = asForm(formOf(longer), typed);
    const before = await rows('other_goal');
    const saved = await who(asta).post(address, body);
    assert.equal(saved.status, 303);
    await who(asta).post(address, asForm(formOf(longer), typed));
    assert.equal(await rows('other_goal'), before + 1);
    const { text } = await who(karla).get(plan);
    assert.match(text, /Sove igennem .*Næste skridt: Slukke telefonen kl\. 22 Asta/);
  });

  test('asks for a few words where something is put aside, and loses nothing typed', async () => {
    const address = `${plan}/work`;
    const form = formOf(await who(karla).get(address));
    const [goal = ''] = form.filter(([name]) => name === 'goal').map(([, value]) => value);
    const refused = await who(karla).post(address, asForm(form, { [`${goal}_standing`]: 'dropped' }));
    assert.equal(refused.status, 422);
    assert.match(
      refused.text,
      /Planen er ikke gemt endnu .*Skriv et par ord om, hvorfor det bliver lagt væk/,
    );
    assert.match(refused.html, /Møde tre dage om ugen/);
  });

  test('takes what the citizen wants to talk about from their own page, and off the list when it was', async () => {
    const page = await who(asta).get('/my-page');
    const hidden = { point: /name="point" value="([^"]+)"/.exec(page.html)?.[1] ?? '' };
    await who(asta).post(`${own}/agenda`, { ...hidden, words: 'Juleferien' });
    await who(asta).post(`${own}/agenda`, { ...hidden, words: 'Juleferien' });
    assert.equal(await rows(`agenda_point where words = 'Juleferien'`), 1);
    const team = await who(karla).get(plan);
    assert.match(team.text, /Asta vil gerne tale om .*Juleferien/);
    const { rows: found } = await house().database.administrator.query(
      `select point_id from agenda_point where words = 'Juleferien'`,
    );
    await who(karla).postAndFollow(`${plan}/agenda`, { settled: found[0].point_id });
    assert.doesNotMatch((await who(asta).get('/my-page')).text, /Juleferien/);
    const empty = await who(asta).post(`${own}/agenda`, { ...hidden, words: ' ' });
    assert.equal(empty.status, 422);
    assert.match(empty.text, /Skriv, hvad der skal tales om/);
  });

  test('lets the citizen say with one press that a step of their own is done, and pressing twice does it once', async () => {
    const page = await who(asta).get('/my-page');
    const [, form = ''] = /(<form action="[^"]*\/my-plan\/steps".*?<\/form>)/s.exec(page.html) ?? [];
    assert.match(form, /Det har jeg gjort/);
    const step = { step: /name="step" value="([^"]+)"/.exec(form)?.[1] ?? '' };
    const shown = await who(asta).postAndFollow(`${own}/steps`, step);
    assert.match(shown.text, /Gjort i dag/);
    const versions = `other_step where step_id = '${step.step}'`;
    const before = await rows(versions);
    await who(asta).postAndFollow(`${own}/steps`, step);
    assert.equal(await rows(versions), before);
    assert.match((await who(karla).get(plan)).text, /Gjort/);
    assert.equal((await who(karla).post(`${own}/steps`, step)).status, 404);
    assert.equal((await who(asta).post(`${own}/steps`, { step: plan })).status, 404);
  });
});

describe('what the citizen shows of the plan outside the team', () => {
  const house = demoHouse('2026-11-18');
  let course = '';

  const sql = async (text: string, values: readonly unknown[] = []) =>
    (await house().database.administrator.query(text, [...values])).rows;
  const seenBy = async (who: 'dorte' | 'karla', address: string): Promise<string> =>
    (await (await house().browseDemo(who)).get(address)).text;

  before(async () => {
    // The one who answers for Asta is not on her team.
    const [found] = await sql(
      `update responsible_caseworker r set account_id = (select account_id from account_identity where subject = 'dorte')
       from enrolment e join citizen_call_name n using (authority_id, citizen_id)
       where r.citizen_id = e.citizen_id and n.call_name = 'Asta' returning e.id`,
    );
    course = `/enrolments/${found?.id ?? assert.fail('Asta is in no course')}`;
  });

  test('is nothing until they say yes', async () => {
    const text = await seenBy('dorte', course);
    assert.doesNotMatch(text, /Møde tre dage om ugen|ondt i maven/);
    assert.doesNotMatch(await seenBy('karla', `${course}/feedback/new`), /Næste skridt i planen/);
  });

  test('is the part they said yes to, and no other; feedback tells of no more', async () => {
    await sql(
      `with yes as (
         insert into consent (authority_id, id, citizen_id, run_id, referral_id, content_kind, to_organisation_id, to_relation,
                              purpose, period, text_key, text_version, how_given, given_on, recorded_by)
         select authority_id, gen_random_uuid(), citizen_id, run_id, referral_id, 'work_strand', authority_id,
                'responsible_outside_team', 'work_in_the_team', '[2026-11-01,)', 'invented', 1, 'paper', '2026-11-01',
                (select account_id from account_identity where subject = 'karla')
         from enrolment where id = $1 returning *)
       insert into sharing (authority_id, id, citizen_id, run_id, referral_id, content_kind, to_organisation_id, to_relation,
                            consent_id, shared_on, recorded_by)
       select authority_id, gen_random_uuid(), citizen_id, run_id, referral_id, content_kind, to_organisation_id, to_relation,
              id, '2026-11-01', recorded_by from yes`,
      [course.slice('/enrolments/'.length)],
    );
    const text = await seenBy('dorte', course);
    assert.match(text, /Det har Asta valgt at vise fra sin plan Arbejde Møde tre dage om ugen/);
    assert.doesNotMatch(text, /ondt i maven|dårlige morgener|Aftenen før/);
    const feedback = await seenBy('karla', `${course}/feedback/new`);
    assert.match(feedback, /Næste skridt i planen: Tale med Fabrikken Påstand om en tredje dag/);
    assert.doesNotMatch(feedback, /cykle/);
  });

  test('ends with their yes', async () => {
    await sql(
      `insert into consent_withdrawal (authority_id, consent_id, citizen_id, run_id, referral_id, withdrawn_on, recorded_by)
       select authority_id, id, citizen_id, run_id, referral_id, '2026-11-18', recorded_by from consent where content_kind = 'work_strand'`,
    );
    assert.doesNotMatch(await seenBy('dorte', course), /Møde tre dage om ugen/);
    assert.doesNotMatch(await seenBy('karla', `${course}/feedback/new`), /Næste skridt i planen/);
  });
});

/** Every field of a page's forms as a browser would send it: the last form that is not a button only. */
function formOf({ html }: Seen): [string, string][] {
  const forms = [...html.matchAll(/<form\b[^>]*>(.*?)<\/form>/gs)].map(([, inside]) => inside ?? '');
  const form = forms.find((inside) => /name="(goal|step)"/.test(inside)) ?? '';
  const inputs = [...form.matchAll(/<input\b[^>]*>/g)].map(([input]) => [name(input), value(input)]);
  const selects = [...form.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)].map(([, marks, options]) => [
    name(marks ?? ''),
    value(/<option[^>]*selected[^>]*>/.exec(options ?? '')?.[0] ?? ''),
  ]);
  const areas = [...form.matchAll(/<textarea\b([^>]*)>\n?(.*?)<\/textarea>/gs)].map(([, marks, text]) => [
    name(marks ?? ''),
    text ?? '',
  ]);
  return [...inputs, ...selects, ...areas] as [string, string][];
}

function asForm(fields: readonly [string, string][], typed: Record<string, string>): FormData {
  const form = new FormData();
  for (const [field, text] of fields) if (!(field in typed)) form.append(field, text);
  for (const [field, text] of Object.entries(typed)) form.append(field, text);
  return form;
}

const name = (tag: string) => /\bname="([^"]*)"/.exec(tag)?.[1] ?? '';
const value = (tag: string) => (/\bvalue="([^"]*)"/.exec(tag)?.[1] ?? '').replaceAll('&amp;', '&');

/** The text areas of a page, as they stand. */
function fieldsIn({ html }: Seen): Record<string, string> {
  const areas = [...html.matchAll(/<textarea\b([^>]*)>\n?(.*?)<\/textarea>/gs)];
  return Object.fromEntries(areas.map(([, marks, text]) => [name(marks ?? ''), text ?? '']));
}
