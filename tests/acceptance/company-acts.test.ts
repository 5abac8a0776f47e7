import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { DatabaseError } from 'pg';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { loadCodeLists } from '../../src/features/code-lists/index.ts';
import { explainFigure } from '../../src/features/runs/index.ts';
import type { Browsing } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

const day = '2026-11-18';

/** What is done with companies: written by those who do it, put right in the open, counted for whoever leads. */
describe('acts with companies', () => {
  const house = demoHouse(day);
  let jens: Browsing;
  let acted: string;
  /** A run whose definition counts what is done with companies, and whoever leads it. */
  let counted: string;
  let leader: { readonly account: string; readonly browsing: Browsing };

  const rows = async (sql: string, values: readonly unknown[] = []): Promise<Record<string, string>[]> =>
    (await house().database.administrator.query<Record<string, string>>(sql, [...values])).rows;
  const only = async (sql: string, values: readonly unknown[] = []): Promise<string> =>
    Object.values((await rows(sql, values))[0] ?? {})[0] ?? assert.fail(sql);

  before(async () => {
    const { administratorSettings } = house().database;
    await loadCodeLists(administratorSettings, plainDate(day), join(import.meta.dirname, '../../code-lists'));
    jens = await house().browseDemo('jens');
    acted = await only(
      `select a.run_id from appointment a join demo_role d on d.account_id = a.account_id
       where a.part = 'project_leader' and d.position = 4`,
    );
    const [led] = await rows(
      `select a.run_id as run, d.position::text as button, a.account_id as account
       from appointment a join demo_role d on d.account_id = a.account_id
         join run r on r.id = a.run_id join programme_version v on v.id = r.programme_version_id
       where a.part = 'project_leader' and jsonb_array_length(v.definition -> 'companyRules') > 0 limit 1`,
    );
    counted = led?.['run'] ?? assert.fail('no run counts companies');
    const browsing = house().browse();
    await browsing.post('/sign-in', { button: led?.['button'] ?? '' });
    await house().database.administrator.query(`update sign_in set expires_at = 'infinity'`);
    leader = { account: led?.['account'] ?? '', browsing };
  });

  const write = async (who: Browsing, address: string, typed: Record<string, string>) => {
    const { html } = await who.get(address);
    const hidden = (name: string): string =>
      new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
    const fields = { id: hidden('id'), corrects: hidden('corrects'), ...byName(typed), ...typed };
    return { fields, ...(await who.post(address.split('?')[0] ?? '', fields)) };
  };

  test('a consultant finds her house’s programmes, and writes an act once however often she presses', async () => {
    const mine = await jens.get('/company-acts');
    assert.ok(mine.html.includes(`/runs/${acted}/company-acts`));
    const address = `/runs/${acted}/company-acts/guidance`;
    const first = await write(jens, address, { company: 'Prøvebageriet', on: '2.11.2026' });
    assert.equal(first.location, `/runs/${acted}/company-acts?done=written`);
    assert.equal((await jens.post(address, first.fields)).status, 303);
    const { text } = await jens.get(`/runs/${acted}/company-acts`);
    assert.equal(text.split('Vejledning: Prøvebageriet').length - 1, 1);
    assert.equal(await only(`select count(*) from event where action = 'company_act.record'`), '1');
  });

  test('what is missing is said at its field, and nothing typed is lost', async () => {
    const { status, html } = await write(jens, `/runs/${acted}/company-acts/mentor_training`, {
      company: 'Tabt Tømrer',
      on: '31.2.2026',
      people: 'nogle',
    });
    assert.equal(status, 422);
    for (const words of [/Skriv dagen som dag\.måned\.år/, /Skriv et helt tal/, /Tabt Tømrer/, /31\.2\.2026/])
      assert.match(html, words);
  });

  test('a company is found in the register, chosen where several may be meant, and else written by name', async () => {
    const address = `/runs/${acted}/company-acts/guidance`;
    const unasked = { workplace: '', 'workplace-for': '', on: '2.11.2026' };
    const unknown = await write(jens, address, { ...unasked, company: 'Findes Ikke I/S' });
    assert.equal(unknown.status, 422);
    assert.match(unknown.text, /Vi kan ikke finde den i registret/);
    assert.match(unknown.text, /Skriv den ned med navnet alene/);
    const several = await write(jens, address, { ...unasked, company: 'Møllebag' });
    assert.equal(several.status, 422);
    assert.match(several.text, /Vælg den virksomhed, du mener/);
    assert.match(several.text, /Møllestien 4/);
    assert.equal((await write(jens, address, { ...unasked, company: '90 00 86 17' })).status, 303);
    const [tied] = await rows(
      `select w.name, a.company from company_act a join workplace w on w.id = a.workplace_id where a.run_id = $1`,
      [acted],
    );
    assert.deepEqual(tied, { name: 'Ådal Planteskole', company: 'Ådal Planteskole' });
  });

  test('a pledge says of what it is, when it holds, what the company asks for and what it can give', async () => {
    const address = `/runs/${acted}/company-acts/pledge`;
    const typed = { company: 'Ådal Planteskole', on: '4.11.2026', people: '2', workplace: '' };
    const backwards = await write(jens, address, { ...typed, from: '1.3.2027', to: '1.1.2027' });
    assert.equal(backwards.status, 422);
    assert.match(backwards.text, /Vælg en dag, der kommer efter den første/);
    const kind = await only(`select id from code where code = 'fleksjob'`);
    const whole = { ...typed, from: '1.1.2027', to: '1.3.2027', conditions: 'Kørekort', 'work-kind': kind };
    const both = await write(jens, address, { ...whole, gives: 'breaks', 'cannot-give': 'breaks' });
    assert.equal(both.status, 422);
    assert.match(both.text, /Det samme er sat i begge lister/);
    const needs = { gives: 'breaks', 'cannot-give': 'no_phone' };
    assert.equal((await write(jens, address, { ...whole, ...needs })).status, 303);
    const { text } = await jens.get(`/runs/${acted}/company-acts`);
    assert.match(
      text,
      /Tilsagn: Ådal Planteskole, 2 pladser.*Det er fleksjob\. Fra 1\. januar 2027 til og med 1\. marts 2027\. Virksomheden beder om: Kørekort\. Kan lade sig gøre på stedet: pauser, når der er brug for det\. Kan ikke lade sig gøre: ingen telefon\./,
    );
  });

  test('a correction stands beside what stood before, and the second of two is told', async () => {
    await write(jens, `/runs/${acted}/company-acts/pledge`, {
      company: 'Rettet A/S',
      on: '3.11.2026',
      people: '30',
    });
    const act = await only(`select id from company_act where company = 'Rettet A/S'`);
    const address = `/runs/${acted}/company-acts/pledge?corrects=${act}`;
    const typed = { company: 'Rettet A/S', on: '3.11.2026', people: '3' };
    assert.equal((await write(jens, address, typed)).status, 303);
    const { text } = await jens.get(`/runs/${acted}/company-acts`);
    assert.match(text, /Tilsagn: Rettet A\/S, 3 pladser/);
    assert.match(text, /Før stod der: Tilsagn: Rettet A\/S, 30 pladser/);
    const second = await write(jens, address, typed);
    assert.equal(second.status, 409);
    assert.match(second.text, /Den er rettet i mellemtiden/);
  });

  test('another house puts nothing right, and whoever has no part in the run finds nothing', async () => {
    const lea = await house().browseDemo('lea');
    const act = await only(`select id from company_act where company = 'Prøvebageriet'`);
    assert.match((await lea.get(`/runs/${acted}/company-acts`)).text, /Prøvebageriet/);
    assert.equal((await lea.get(`/runs/${acted}/company-acts/guidance?corrects=${act}`)).status, 404);
    for (const who of ['asta', 'fritz'] as const)
      assert.equal((await (await house().browseDemo(who)).get(`/runs/${acted}/company-acts`)).status, 404);
    assert.equal((await jens.get(`/runs/${counted}/company-acts`)).status, 404);
    assert.equal((await jens.get(`/runs/${counted}/company-figures/companies-guided`)).status, 404);
  });

  test('row security says the same: read by the houses of a run, added in one’s own name, never changed', async () => {
    const { app } = house().database;
    const [own] = await rows(
      `select e.id as job, e.account_id as account, e.organisation_id as house from employment e
       join demo_role d on d.employment_id = e.id where d.position = 1`,
    );
    await app.query('begin');
    await app.query('select app.enter($1, $2, null, $3, $4)', [
      own?.['account'],
      own?.['job'],
      day,
      `${day}T10:00:00Z`,
    ]);
    const { rows: seen } = await app.query<{ run: string }>('select distinct run_id as run from company_act');
    assert.deepEqual(
      seen.map(({ run }) => run),
      [acted],
    );
    const trial = async (sql: string, values: readonly unknown[] = []) => {
      await app.query('savepoint trial');
      await assert.rejects(app.query(sql, [...values]), isForbidden, sql);
      await app.query('rollback to trial');
    };
    const added = `insert into company_act (organisation_id, id, run_id, act, company, done_on, recorded_by)
      values ($1, gen_random_uuid(), $2, 'guidance', 'Frem', '2026-11-01', $3)`;
    const other = await only(`select id from organisation where id <> $1 limit 1`, [own?.['house']]);
    const stranger = await only(`select id from account where id <> $1 limit 1`, [own?.['account']]);
    await trial(added, [other, acted, own?.['account']]);
    await trial(added, [own?.['house'], counted, own?.['account']]);
    await trial(added, [own?.['house'], acted, stranger]);
    await trial(`update company_act set people = 1`);
    await trial(`delete from company_act`);
    await app.query('rollback');
  });

  test('the leader sees each number beside its target, and opens it to the acts behind', async () => {
    const { browsing } = leader;
    const page = await browsing.get(`/runs/${counted}`);
    assert.match(page.text, /Virksomheder vejledt i at ansætte/);
    const opened = `/runs/${counted}/company-figures/companies-guided`;
    const before = await browsing.get(opened);
    assert.match(before.text, /Det, tallet er lavet af: 4/);
    assert.match(before.text, /3 virksomheder/);
    assert.match(before.text, /mål mindst 6 virksomheder/);
    await write(browsing, `/runs/${counted}/company-acts/guidance`, {
      company: 'Ny Virksomhed',
      on: '1.11.2026',
    });
    // Figures are as of the demo's day, and the test's own clock stands elsewhere.
    await house().database.administrator.query(
      `update company_act set recorded_at = $1 where company = 'Ny Virksomhed'`,
      [`${day}T10:00:00Z`],
    );
    const after = await browsing.get(opened);
    assert.match(after.text, /4 virksomheder/);
    assert.match(after.text, /Vejledning: Ny Virksomhed/);
  });

  test('the command line explains the same count, act by act', async () => {
    const moment = { asOf: plainDate(day), knownAt: plainDate(day) };
    const asked = { account: leader.account, run: counted, rule: 'companies-guided', moment };
    const answer = await explainFigure(house().database.administrator, asked, plainDate(day), 'da');
    assert.ok(answer.ok);
    assert.match(answer.lines.join('\n'), /Vejledning: Ny Virksomhed/);
    assert.match(answer.lines[0] ?? '', /4 virksomheder/);
  });

  test('what is done with companies is promised as a number, never as a share of nobody', async () => {
    const { browsing } = leader;
    const address = `/runs/${counted}/about/targets/new`;
    const typed = {
      rule: 'staff-trained.1',
      direction: 'at_least',
      promised: '50',
      unit: 'share',
      threshold: '5',
      told: 'yearly',
      agreedOn: '1.11.2026',
      invented: 'yes',
      recipient: await only(`select organisation_id from run_party where run_id = $1 and part = 'funder'`, [
        counted,
      ]),
    };
    const refused = await write(browsing, address, typed);
    assert.equal(refused.status, 422);
    assert.match(refused.text, /ikke en andel af nogen/);
    assert.equal((await write(browsing, address, { ...typed, unit: 'count' })).status, 303);
  });
});

/** What chooses that a company of a name nobody has registered is written down by its name alone. */
function byName({ company = '' }: Record<string, string>): Record<string, string> {
  return { workplace: 'none', 'workplace-for': company };
}

function isForbidden(fault: unknown): boolean {
  return fault instanceof DatabaseError && fault.code === '42501';
}
