/**
 * How long it takes to find a company among many.
 *
 *   node --import tsx bench/companies.ts [workplaces = 50000] [times = 100]
 *
 * A register of invented names is filled in past row security. Then a consultant of the demo searches through the page,
 * over one open connection: by words of a name, by a word nearly all share, by postal code, by CVR number and P-number.
 * Each is told for itself, page and all.
 */
import pg from 'pg';
import { askOften, percentile } from './asking.ts';
import { signIn } from './demo-visitor.ts';
import { onOwnDemo } from './own-demo.ts';

const workplaces = Number(process.argv[2] ?? 50_000);
const times = Number(process.argv[3] ?? 100);

/** The consultant's button among the demo's. */
const consultant = 1;

/** A third of the names share their first word, and each town has some hundred places. */
const fill = `
  with made as (
    insert into company (id, cvr, name, recorded_by)
    select gen_random_uuid(), lpad((50000000 + n)::text, 8, '5'), 'Selskab ' || n, (select id from account limit 1)
    from generate_series(1, $1::int) n returning id, cvr::int - 50000000 as n)
  insert into workplace (id, company_id, p_number, kind, name, street, postal_code, town, recorded_by)
  select gen_random_uuid(), id, (5000000000 + n)::text, 'company',
         (array['Butikken', 'Værkstedet', 'Firmaet'])[1 + n % 3] || ' ' || md5(n::text) || ' nr ' || n,
         'Vejen ' || n % 200, lpad((1000 + n % 500)::text, 4, '0'), 'By' || n % 500, (select id from account limit 1)
  from made`;

const searches: Readonly<Record<string, string>> = {
  'words of a name': 'butikken 4e',
  'a word a third share': 'værkstedet',
  'the beginning of a word': 'fi',
  'postal code and a word': '1234 firmaet',
  'P-number': '5000012345',
};

await onOwnDemo(async ({ origin, superuser }) => {
  const client = new pg.Client(superuser);
  await client.connect();
  await client.query(fill, [workplaces]);
  await client.query('vacuum analyze company, workplace');
  const { rows } = await client.query<{ id: string }>(
    `select organisation_id as id from employment where staff_name = 'Jens Skitse'`,
  );
  await client.end();
  const visitor = await signIn(origin, consultant);
  const address = `/authorities/${rows[0]?.id}/companies`;
  const all: number[] = [];
  for (const [what, search] of Object.entries(searches)) {
    const ask = async (): Promise<void> => {
      const { status } = await visitor.post(address, { search });
      if (status !== 200) throw new Error(`${what}: ${status}`);
    };
    await askOften(ask, 10);
    const took = await askOften(ask, times);
    all.push(...took);
    told(what, took);
  }
  const sorted = all.sort((one, other) => one - other);
  told(`${workplaces} workplaces, every search`, sorted);
  visitor.leave();
});

function told(what: string, took: readonly number[]): void {
  const [p50, p95] = [0.5, 0.95].map((share) => percentile(took, share).toFixed(1));
  console.log(`${what}: quickest ${took[0]?.toFixed(1)} ms, p50 ${p50} ms, p95 ${p95} ms`);
}
