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
import { percentile } from './asking.ts';
import { type Crowd, fillWithMany } from './many-citizens.ts';
import { onOwnDemo } from './own-demo.ts';
import { preciseCpuOf } from './process-figures.ts';

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

/** As the web server does: beginning and entering leave together, and so do the log and the commit. */
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
  const logged = client.query({
    name: 'log',
    text: 'select app.log_reading($1, $2, $3, $4, $5, null)',
    values: [
      newId(),
      'bench',
      rows.map((row) => row.authority_id),
      rows.map((row) => row.citizen_id),
      rows.map(() => 'listed'),
    ],
  });
  await Promise.all([logged, client.query('commit')]);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** A way to ask, and the database process that answers. */
interface Way {
  readonly ask: () => Promise<void>;
  readonly backend: number;
  readonly took: number[];
  readonly used: number[];
}

async function ask(way: Way, counts: boolean): Promise<void> {
  const before = preciseCpuOf(way.backend);
  const took = await timed(way.ask);
  if (!counts) return;
  way.took.push(took);
  way.used.push(preciseCpuOf(way.backend) - before);
}

/** Asks both ways in turn, so that whatever else the machine does hits both alike. */
async function compare(name: string, plain: Way, whole: Way): Promise<void> {
  for (let round = 0; round < rounds + 50; round += 1) {
    await ask(plain, round >= 50);
    await ask(whole, round >= 50);
  }
  const told = (what: string, figures: (way: Way) => number[]) => {
    const [p, w] = [figures(plain), figures(whole)].map((one) => one.toSorted((a, b) => a - b));
    const at = (share: number) => [percentile(p ?? [], share), percentile(w ?? [], share)] as const;
    const [[p10, w10], [p50, w50], [p95, w95]] = [at(0.1), at(0.5), at(0.95)];
    console.log(
      `  ${what}: bare p10 ${p10.toFixed(2)} p50 ${p50.toFixed(2)} p95 ${p95.toFixed(2)} ms; guarded ${w10.toFixed(2)} ${w50.toFixed(2)} ${w95.toFixed(2)} ms; adds ${(w10 - p10).toFixed(2)} ms at p10, ${(w50 - p50).toFixed(2)} at p50`,
    );
  };
  console.log(name);
  told('wall', ({ took }) => took);
  told("the database's CPU", ({ used }) => used);
}

async function wayOf(client: pg.Client, ask: () => Promise<void>): Promise<Way> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  return { ask, backend: rows[0]?.pid ?? 0, took: [], used: [] };
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
    for (const [name, viewer] of [
      ['a worker with fifty courses', worker],
      [`the leader of all ${citizens}`, leader],
    ] as const) {
      const plain = await wayOf(superuser, () => bare(superuser, worker.account));
      await compare(name, plain, await wayOf(app, () => guarded(app, viewer, worker.account)));
    }
  } finally {
    await app.end();
    await superuser.end();
  }
});
