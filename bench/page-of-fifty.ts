/**
 * What identity, row security and the read log add to a page of fifty rows in a big house.
 *
 *   node --import tsx bench/page-of-fifty.ts [citizens = 20000] [attendances = 2000000] [rounds = 400]
 *
 * The same question – fifty courses of one worker with call name, week of start and the last attendance – is asked
 * two ways in turn on the same machine in one run: as the web server asks (begin, enter, question, read log, commit),
 * and bare, past row security. Also for the leader of the run, who stands to everybody in it.
 */

import pg from 'pg';
import { v7 as newId } from 'uuid';
import { openAppLogin } from '../src/platform/database/provide-database.ts';
import { type Crowd, fillWithMany } from './many-citizens.ts';
import { onOwnDemo } from './own-demo.ts';

const citizens = Number(process.argv[2] ?? 20_000);
const attendances = Number(process.argv[3] ?? 2_000_000);
const rounds = Number(process.argv[4] ?? 400);
const day = '2026-11-18';
const noon = '2026-11-18T11:00:00Z';

const question = {
  name: 'fifty',
  text: `
  select e.authority_id, e.citizen_id, n.call_name, e.starts_on, last.held_on, last.status
  from team_member m
    join enrolment e on e.id = m.enrolment_id
    join citizen_call_name n on n.authority_id = e.authority_id and n.citizen_id = e.citizen_id
    left join lateral (select a.held_on, a.status from attendance a
                       where a.enrolment_id = e.id order by a.held_on desc limit 1) last on true
  where m.account_id = $1 and m.period @> $2::date
  order by n.call_name limit 50`,
};

interface Person {
  readonly authority_id: string;
  readonly citizen_id: string;
}

async function bare(client: pg.Client, worker: string): Promise<void> {
  const { rowCount } = await client.query({ ...question, values: [worker, day] });
  if (rowCount !== 50) throw new Error(`${rowCount} rows`);
}

/** As the web server does: the log and the commit leave together. */
async function guarded(client: pg.Client, viewer: Crowd['worker'], worker: string): Promise<void> {
  const began = client.query('begin');
  const entered = client.query({
    name: 'enter',
    text: 'select app.enter($1, $2, null, $3, $4)',
    values: [viewer.account, viewer.employment, day, noon],
  });
  await Promise.all([began, entered]);
  const { rows } = await client.query<Person>({ ...question, values: [worker, day] });
  if (rows.length !== 50) throw new Error(`${rows.length} rows`);
  const id = newId();
  const logged = client.query({
    name: 'log',
    text: `with request as (insert into read_log (id, happened_on, account_id, employment_id, action)
             values ($1, $2, $3, $4, 'bench'))
           insert into read_log_person (read_log_id, authority_id, citizen_id, how, acting_as, restricted)
           select $1::uuid, p.authority, p.citizen, 'listed', coalesce(standing.acting_as, '{}'), app.is_restricted(p.citizen)
           from unnest($5::uuid[], $6::uuid[]) as p (authority, citizen)
             left join app.standing_to($6::uuid[]) standing on standing.citizen = p.citizen`,
    values: [
      id,
      day,
      viewer.account,
      viewer.employment,
      rows.map((row) => row.authority_id),
      rows.map((row) => row.citizen_id),
    ],
  });
  await Promise.all([logged, client.query('commit')]);
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Asks both ways in turn, so that whatever else the machine does hits both alike. */
async function compare(name: string, plain: () => Promise<void>, whole: () => Promise<void>): Promise<void> {
  const took = { plain: [] as number[], whole: [] as number[] };
  for (let round = 0; round < rounds + 50; round += 1) {
    const [p, w] = [await timed(plain), await timed(whole)];
    if (round >= 50) {
      took.plain.push(p);
      took.whole.push(w);
    }
  }
  for (const times of [took.plain, took.whole]) times.sort((a, b) => a - b);
  const p50 = (times: readonly number[]) => percentile(times, 0.5);
  const line = (times: readonly number[]) =>
    `p50 ${p50(times).toFixed(2)} ms, p95 ${percentile(times, 0.95).toFixed(2)} ms`;
  console.log(`${name}: bare ${line(took.plain)}; guarded ${line(took.whole)}`);
  console.log(
    `  identity, row security and log add ${(p50(took.whole) - p50(took.plain)).toFixed(2)} ms at p50, ${(p50(took.whole) / p50(took.plain)).toFixed(1)} times`,
  );
}

await onOwnDemo(async (demo) => {
  const superuser = new pg.Client(demo.superuser);
  await superuser.connect();
  // As the web server's pool: a question is sent while the one before it is still being answered.
  const settings = { ...(await openAppLogin(demo.superuser, 'only-for-this-bench')), pipeline: true };
  const app = new pg.Client(settings);
  await app.connect();
  try {
    const began = performance.now();
    const { worker, leader } = await fillWithMany(superuser, { citizens, attendances });
    const seconds = ((performance.now() - began) / 1_000).toFixed(0);
    console.log(`${citizens} citizens, ${attendances} attendances, filled in ${seconds} s`);
    const plain = () => bare(superuser, worker.account);
    await compare('a worker with fifty courses', plain, () => guarded(app, worker, worker.account));
    await compare(`the leader of all ${citizens}`, plain, () => guarded(app, leader, worker.account));
  } finally {
    await app.end();
    await superuser.end();
  }
});
