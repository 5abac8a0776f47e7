/**
 * How long it takes to hold one citizen's wishes up against many promised places.
 *
 *   node --import tsx bench/matching.ts [places = 5000] [times = 50]
 *
 * Places are promised to the run of a citizen of the demo, each at a workplace of its own, past row security. Then the
 * citizen's consultant opens the page over one open connection. Beside it stands the same question by hand, without row
 * security, over the socket and compared in this process.
 */
import pg from 'pg';
import { matchPlaces } from '../src/domain/matching/match-places.ts';
import type { OpenPlace } from '../src/domain/matching/open-place.ts';
import { areasOfIndustry } from '../src/domain/work-wish/trade-areas.ts';
import { noWish, type WorkWish } from '../src/domain/work-wish/work-wish.ts';
import { askOften, percentile } from './asking.ts';
import { signIn } from './demo-visitor.ts';
import { onOwnDemo } from './own-demo.ts';

const places = Number(process.argv[2] ?? 5000);
const times = Number(process.argv[3] ?? 50);

/** The consultant's button among the demo's. */
const consultant = 1;

const fill = `
  with whose as (
    select e.run_id, w.organisation_id, t.account_id from enrolment e
      join citizen_call_name c on c.citizen_id = e.citizen_id and c.call_name = 'Asta'
      join team_member t on t.enrolment_id = e.id and t.access_row = 'team_company_consultant'
      join employment w on w.account_id = t.account_id limit 1),
  made as (
    insert into company (id, cvr, name, recorded_by)
    select gen_random_uuid(), lpad((50000000 + n)::text, 8, '5'), 'Selskab ' || n, (select account_id from whose)
    from generate_series(1, $1::int) n returning id, cvr::int - 50000000 as n),
  placed as (
    insert into workplace (id, company_id, p_number, kind, name, postal_code, town, industry_id, recorded_by)
    select gen_random_uuid(), id, (5000000000 + n)::text, 'company', 'Firmaet ' || md5(n::text),
           lpad((1000 + n % 500)::text, 4, '0'), 'By' || n % 500,
           (select array_agg(id order by code) from code where system_key = 'industries')[1 + n % 80],
           (select account_id from whose)
    from made returning id, name)
  insert into company_act (organisation_id, id, run_id, act, company, workplace_id, people, hours_a_week, done_on, recorded_by)
  select w.organisation_id, gen_random_uuid(), w.run_id, 'pledge', p.name, p.id, 1, 10, '2020-01-01', w.account_id
  from placed p cross join whose w`;

const wish = `
  insert into work_wish (authority_id, id, citizen_id, version, trades, needs, areas, hours_from, changed_by, changed_on, recorded_by)
  select c.authority_id, gen_random_uuid(), c.citizen_id, 900, '{green,food}', '{breaks}', '{1234}', 6, 'staff', '2026-01-01',
         (select id from account limit 1)
  from citizen_call_name c where c.call_name = 'Asta'`;

const byHand = `
  select a.id, w.name as company, i.code as industry, w.postal_code as "postalCode", w.town,
         a.hours_a_week::float8 as "hoursAtMost"
  from company_act a join workplace w on w.id = a.workplace_id left join code i on i.id = w.industry_id
  where a.act = 'pledge' and not a.taken_back and a.run_id = $1
    and not exists (select from company_act n where n.organisation_id = a.organisation_id and n.replaces = a.id)`;

const wished: WorkWish = {
  ...noWish,
  trades: ['green', 'food'],
  needs: ['breaks'],
  areas: ['1234'],
  hoursFrom: 6,
};

type Row = Pick<OpenPlace, 'id' | 'company' | 'postalCode' | 'town' | 'hoursAtMost'> & {
  readonly industry: string | null;
};

await onOwnDemo(async ({ origin, superuser }) => {
  const client = new pg.Client(superuser);
  await client.connect();
  await client.query(fill, [places]);
  await client.query(wish);
  await client.query('vacuum analyze company_act, company, workplace');
  const { rows } = await client.query<{ citizen: string; run: string }>(
    `select e.citizen_id as citizen, e.run_id as run from enrolment e
       join citizen_call_name c on c.citizen_id = e.citizen_id where c.call_name = 'Asta' limit 1`,
  );
  const visitor = await signIn(origin, consultant);
  const open = async (): Promise<void> => {
    const { status } = await visitor.get(`/citizens/${rows[0]?.citizen}/places`);
    if (status !== 200) throw new Error(`the page of places: ${status}`);
  };
  await askOften(open, 5);
  told(`${places} places, the page`, await askOften(open, times));
  const ask = async (): Promise<void> => {
    const found = await client.query<Row>(byHand, [rows[0]?.run]);
    matchPlaces(wished, found.rows.map(asPlace));
  };
  await askOften(ask, 5);
  told(`${places} places, by hand without row security`, await askOften(ask, times));
  await client.end();
  visitor.leave();
});

function asPlace({ industry, ...row }: Row): OpenPlace {
  const unknown = { kind: undefined, from: undefined, to: undefined, gives: [], cannotGive: [] };
  return { ...row, ...unknown, trades: industry === null ? [] : areasOfIndustry(industry) };
}

function told(what: string, took: readonly number[]): void {
  const [p50, p95] = [0.5, 0.95].map((share) => percentile(took, share).toFixed(1));
  console.log(`${what}: quickest ${took[0]?.toFixed(1)} ms, p50 ${p50} ms, p95 ${p95} ms`);
}
