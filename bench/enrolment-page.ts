/**
 * What one look at an enrolment page costs.
 *
 *   node --import tsx bench/enrolment-page.ts [requests = 1000] [warm-up = 300]
 *
 * The coordinating caseworker asks for the same page again and again over one connection. CPU time is what the
 * web server and every PostgreSQL process used between the first question and the last answer. Beside it stands
 * the same question in SQL written by hand, asked past row security: the difference is the price of the guard.
 * A course that does not exist is asked for as well: that is what it costs to enter, whatever one then sees.
 */
import pg from 'pg';
import { askOften, percentile } from './asking.ts';
import { courseByHand } from './course-by-hand.ts';
import { signIn, type Visitor } from './demo-visitor.ts';
import { type OwnDemo, onOwnDemo } from './own-demo.ts';
import { cpuOf, cpuOfOne, familyOf, preciseCpuOf } from './process-figures.ts';

const requests = Number(process.argv[2] ?? 1_000);
const warmUp = Number(process.argv[3] ?? 300);
const coordinator = 0;
const noCourse = '/enrolments/00000000-0000-7000-8000-000000000000';

/** The coordinator’s course under way that has been written about most. */
async function anEnrolment(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `select e.id from enrolment e where e.ended_on is null
       and exists (select from team_member m join demo_role d on d.account_id = m.account_id
                   where m.enrolment_id = e.id and d.position = $1)
     order by (select count(*) from attendance a where a.enrolment_id = e.id) desc limit 1`,
    [coordinator],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('the demo has no course under way');
  return row.id;
}

interface Cost {
  readonly node: number;
  readonly database: number;
}

const batch = 50;

/**
 * Asks in batches, and answers besides what one answer cost in the cheapest of them: whoever shares the machine's cores
 * makes every answer dearer, and is quiet at some time or other.
 */
async function askInBatches(demo: OwnDemo, ask: () => Promise<void>) {
  const precise = (pids: readonly number[]) => pids.reduce((sum, pid) => sum + preciseCpuOf(pid), 0);
  const used = () => ({ node: preciseCpuOf(demo.server), database: precise(familyOf(demo.postmaster)) });
  const took: number[] = [];
  let quiet: Cost = { node: Number.POSITIVE_INFINITY, database: 0 };
  for (let done = 0; done < requests; done += batch) {
    const before = used();
    took.push(...(await askOften(ask, batch)));
    const after = used();
    const cost = {
      node: (after.node - before.node) / batch,
      database: (after.database - before.database) / batch,
    };
    if (cost.node + cost.database < quiet.node + quiet.database) quiet = cost;
  }
  return { took: took.sort((one, other) => one - other), quiet };
}

/** Mean CPU milliseconds of one answer. */
async function costOf(
  demo: OwnDemo,
  visitor: Visitor,
  { name, address, status }: { readonly name: string; readonly address: string; readonly status: number },
): Promise<Cost> {
  const ask = async () => {
    const answer = await visitor.get(address);
    if (answer.status !== status) throw new Error(`${name} answered ${answer.status}`);
  };
  await askOften(ask, warmUp);
  const used = () => ({ node: cpuOf(demo.server, demo.postmaster), database: cpuOf(demo.postmaster) });
  const before = used();
  const { took, quiet } = await askInBatches(demo, ask);
  const after = used();
  const node = (after.node - before.node) / requests;
  const database = (after.database - before.database) / requests;
  console.log(
    `${name}: wall p50 ${percentile(took, 0.5).toFixed(2)} ms, p95 ${percentile(took, 0.95).toFixed(2)} ms`,
  );
  console.log(
    `  mean CPU: Node ${node.toFixed(2)} ms, PostgreSQL ${database.toFixed(2)} ms, together ${(node + database).toFixed(2)} ms`,
  );
  console.log(
    `  in the quietest ${batch} of them: Node ${quiet.node.toFixed(2)} ms, PostgreSQL ${quiet.database.toFixed(2)} ms, together ${(quiet.node + quiet.database).toFixed(2)} ms`,
  );
  return { node, database };
}

/** Mean CPU milliseconds of the same facts by hand, on one connection that keeps its plan. */
async function costByHand(client: pg.Client, enrolment: string): Promise<number> {
  const { rows: own } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const backend = own[0]?.pid ?? 0;
  const ask = async () => {
    const { rowCount } = await client.query({ name: 'by-hand', text: courseByHand, values: [enrolment] });
    if (rowCount !== 1) throw new Error('the question by hand found no course');
  };
  await askOften(ask, warmUp);
  const before = cpuOfOne(backend);
  const took = await askOften(ask, requests);
  const cost = (cpuOfOne(backend) - before) / requests;
  console.log(
    `same facts by hand: wall p50 ${percentile(took, 0.5).toFixed(2)} ms, p95 ${percentile(took, 0.95).toFixed(2)} ms`,
  );
  console.log(`  mean CPU: PostgreSQL ${cost.toFixed(2)} ms`);
  return cost;
}

await onOwnDemo(async (demo) => {
  const client = new pg.Client(demo.superuser);
  await client.connect();
  const visitor = await signIn(demo.origin, coordinator);
  try {
    const enrolment = await anEnrolment(client);
    const page = { name: 'enrolment page', address: `/enrolments/${enrolment}`, status: 200 };
    const { database } = await costOf(demo, visitor, page);
    const entering = await costOf(demo, visitor, { name: 'entering only', address: noCourse, status: 404 });
    const byHand = await costByHand(client, enrolment);
    const guarded = database - entering.database;
    console.log(
      `database part of the page against the facts by hand: ${(database / byHand).toFixed(1)} times`,
    );
    console.log(
      `  without entering (the rest is row security and the read log): ${(guarded / byHand).toFixed(1)} times`,
    );
  } finally {
    visitor.leave();
    await client.end();
  }
});
