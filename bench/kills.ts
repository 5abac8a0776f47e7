/**
 * Kills the product at random points and looks at what is left: what was acknowledged must stand, and nothing half.
 *
 *   node --import tsx bench/kills.ts [kills = 100]
 *
 * Four clients register organisations – one command, one transaction, one event – and write down outside what was
 * acknowledged. Meanwhile the web server, PostgreSQL's first process, one of its backends, or both are killed with
 * SIGKILL: in the middle of requests and commits. Every fourth kill hits a first start on an empty folder instead, in
 * its migrations or while the demo is made; and every fourth a list that is being read in, which must stand whole or not
 * at all. Then the product is started again, and everything is looked at. There is no work in the background that
 * could be left behind: a request does all of what it does.
 */
import { spawn } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { endServerOf } from '../src/platform/database/embedded/test-folder.ts';
import { formOf, ListReader, listOf, readInButton, selectedIn } from './list-reader.ts';
import { freshFolder, type OwnDemo, removeFolder, startOn } from './own-demo.ts';

const victims = ['web server', 'first process', 'backend', 'both'] as const;
type Victim = (typeof victims)[number] | 'first start' | 'list read in';

const program = [path.join(import.meta.dirname, '../bin/fodfaeste.js'), 'demo'];
const clients = 4;
const linesOfList = 60;
/** Arne's button: who administers may register organisations. */
const administrator = '7';

interface Tally {
  readonly kills: Record<Victim, number>;
  readonly acknowledged: string[];
  /** The lists that were acknowledged as read in. */
  readonly lists: string[];
  listsBegun: number;
  lost: number;
  halfDone: number;
}

/** Registers organisations until the server is gone, and writes down what was acknowledged. */
async function work(origin: string, acknowledged: string[]): Promise<void> {
  try {
    const signedIn = await post(origin, '/sign-in', { button: administrator }, '');
    const cookie = signedIn.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    for (;;) {
      const id = randomUUID();
      const answer = await post(
        origin,
        '/organisations/new',
        { id, name: `Forening ${id}`, kind: 'ngo' },
        cookie,
      );
      if (answer.headers.get('location') === '/organisations?done=registered') acknowledged.push(id);
      if (answer.status >= 500) return;
    }
  } catch {
    // The connection broke: what was sent last was not acknowledged, and may stand or not.
  }
}

function post(
  origin: string,
  address: string,
  fields: Record<string, string>,
  cookie: string,
): Promise<Response> {
  return fetch(new URL(address, origin), {
    method: 'POST',
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
}

async function killWhileServing(demo: OwnDemo, tally: Tally): Promise<void> {
  const working = Array.from({ length: clients }, () => work(demo.origin, tally.acknowledged));
  await wait(randomInt(100, 1500));
  const victim = victims[randomInt(victims.length)] ?? 'both';
  tally.kills[victim] += 1;
  if (victim === 'backend') kill(await someBackend(demo));
  if (victim === 'first process' || victim === 'both') kill(demo.postmaster);
  if (victim === 'web server' || victim === 'both') kill(demo.server);
  // The web server that lives on may still acknowledge what is written down; then it is taken away as well.
  await wait(randomInt(0, 300));
  kill(demo.server);
  await Promise.all(working);
}

/** Reads a list in through the pages, and kills somewhere in the one request that writes it. */
async function killWhileReadingIn(demo: OwnDemo, tally: Tally): Promise<void> {
  const [named] = await asked<{ run: string }>(
    demo,
    `select run_id as run from appointment where part = 'importer' limit 1`,
  );
  const reader = new ListReader(demo.origin);
  await reader.signIn();
  const list = listOf(linesOfList, tally.listsBegun * linesOfList);
  tally.listsBegun += 1;
  const chosen = await reader.timed(`/runs/${named?.run}/imports`, formOf(list));
  const { address, body } = readInButton(await reader.timed(chosen.at, selectedIn(chosen.html)));
  const pressed = reader.send(address, body).then(
    (answer) => answer.headers.get('location')?.endsWith('?done=read-in') ?? false,
    () => false,
  );
  await wait(randomInt(0, 900));
  tally.kills['list read in'] += 1;
  const victim = victims[randomInt(victims.length)] ?? 'both';
  if (victim === 'backend') kill(await someBackend(demo));
  if (victim === 'first process' || victim === 'both') kill(demo.postmaster);
  if (victim === 'web server' || victim === 'both') kill(demo.server);
  const id = /\/lists\/([^/]+)\//.exec(address)?.[1] ?? '';
  if (await pressed) tally.lists.push(id);
  kill(demo.server);
}

async function someBackend({ postmaster }: OwnDemo): Promise<number> {
  const children = await readFile(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').catch(() => '');
  const pids = children
    .trim()
    .split(' ')
    .map(Number)
    .filter((pid) => pid > 0);
  return pids[randomInt(Math.max(pids.length, 1))] ?? postmaster;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has gone already.
  }
}

/** What was acknowledged and does not stand; what stands without its event, or has an event and does not stand. */
async function look(demo: OwnDemo, tally: Tally): Promise<void> {
  const [found] = await asked<{ lost: number; half: number }>(
    demo,
    `with registered as (select subject_id as id, count(p.event_id) as whole, count(*) as events
       from event e left join event_payload p on p.event_id = e.id where action = 'organisation.register' group by subject_id)
     select (select count(*)::int from unnest($1::uuid[]) acknowledged (id)
             where not exists (select from organisation o where o.id = acknowledged.id)) as lost,
       (select count(*)::int from organisation o left join registered r using (id)
        where o.name like 'Forening %-%-%' and (r.whole, r.events) is distinct from (1, 1))
       + (select count(*)::int from registered r where not exists (select from organisation o where o.id = r.id)) as half`,
    [tally.acknowledged],
  );
  tally.lost += found?.lost ?? 0;
  tally.halfDone += found?.half ?? 0;
  await lookAtLists(demo, tally);
}

/** A list stands with all of its lines, its result and its one event, or nothing of it is there. */
async function lookAtLists(demo: OwnDemo, tally: Tally): Promise<void> {
  const [found] = await asked<{ lost: number; half: number }>(
    demo,
    `with begun as (select import_id, count(*) filter (where record_table = 'enrolment') as courses,
                      count(*) filter (where record_table = 'citizen') as people from import_row group by import_id)
     select (select count(*)::int from unnest($1::uuid[]) acknowledged (id)
             where not exists (select from import i where i.id = acknowledged.id)) as lost,
       (select count(*)::int from import i left join begun b on b.import_id = i.id
          left join import_result r on r.import_id = i.id
        where i.source = 'Måling' and ((i.lines, b.courses::int, r.courses, b.people::int) is distinct from ($2::int, $2::int, $2::int, r.people)
          or (select count(*) from event e where e.action = 'import.write' and e.subject_id = i.id) <> 1))
       + (select count(*)::int from begun b where not exists (select from import i where i.id = b.import_id)) as half`,
    [tally.lists, linesOfList],
  );
  tally.lost += found?.lost ?? 0;
  tally.halfDone += found?.half ?? 0;
}

/** How many rows each table of a fresh demo has: another first start on the same day makes as many. */
async function rowsOf(demo: OwnDemo): Promise<string> {
  const tables = await asked<{ name: string }>(
    demo,
    `select tablename as name from pg_tables where schemaname in ('public', 'migration') and tablename <> 'sign_in' order by 1`,
  );
  const counts = await asked<{ n: number }>(
    demo,
    tables
      .map(
        ({ name }) =>
          `select count(*)::int as n from ${name === 'applied' || name === 'policies' ? 'migration.' : ''}${name}`,
      )
      .join(' union all '),
  );
  return tables.map(({ name }, at) => `${name} ${counts[at]?.n}`).join('\n');
}

async function asked<Row extends pg.QueryResultRow>(
  { superuser }: OwnDemo,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client(superuser);
  await client.connect();
  return client
    .query<Row>(sql, [...values])
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

async function killFirstStart(longest: number, whole: string, tally: Tally): Promise<void> {
  const folder = await freshFolder();
  tally.kills['first start'] += 1;
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn(process.execPath, program, {
    env: { ...environment, FODFAESTE_DATA: folder, PORT: '0' },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  await wait(randomInt(Math.ceil(longest)));
  child.kill('SIGKILL');
  await ended;
  if (randomInt(2) === 0) await endServerOf(folder);
  await onDemo(folder, async (demo) => {
    const made = await rowsOf(demo);
    if (made !== whole) {
      tally.halfDone += 1;
      console.error(differences(made, whole));
    }
  });
  await removeFolder(folder);
}

function differences(made: string, whole: string): string {
  const expected = new Set(whole.split('\n'));
  return made
    .split('\n')
    .filter((line) => !expected.has(line))
    .join(', ');
}

/** Work on a demo in a folder; afterwards neither of its servers runs. */
async function onDemo(folder: string, work: (demo: OwnDemo) => Promise<void>): Promise<void> {
  const demo = await startOn(folder);
  try {
    await work(demo);
  } finally {
    kill(demo.server);
    await wait(50);
    await endServerOf(folder);
  }
}

const wanted = Number(process.argv[2] ?? 100);
const tally: Tally = {
  kills: { 'web server': 0, 'first process': 0, backend: 0, both: 0, 'first start': 0, 'list read in': 0 },
  acknowledged: [],
  lists: [],
  listsBegun: 0,
  lost: 0,
  halfDone: 0,
};
const folder = await freshFolder();
try {
  const began = performance.now();
  let whole = '';
  await onDemo(folder, async (demo) => {
    whole = await rowsOf(demo);
  });
  const firstStart = performance.now() - began;
  for (let done = 0; done < wanted; done += 1) {
    console.error(`${done} of ${wanted}: lost ${tally.lost}, half done ${tally.halfDone}`);
    if (done % 4 === 3) {
      await killFirstStart(firstStart, whole, tally);
      continue;
    }
    const demo = await startOn(folder);
    await look(demo, tally);
    await (done % 4 === 1 ? killWhileReadingIn : killWhileServing)(demo, tally);
  }
  await onDemo(folder, (demo) => look(demo, tally));
} finally {
  await endServerOf(folder);
  await removeFolder(folder);
}
console.log(
  Object.entries(tally.kills)
    .map(([victim, count]) => `${victim} ${count}`)
    .join(', '),
);
console.log(
  `kills: ${wanted}, acknowledged writes: ${tally.acknowledged.length}, lists read in: ${tally.lists.length} of ${tally.listsBegun}, lost: ${tally.lost}, half done: ${tally.halfDone}`,
);
if (tally.lost + tally.halfDone > 0) process.exitCode = 1;
