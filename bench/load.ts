/**
 * What the product carries: lives by the thousand, many people at work, and what each of their pages costs.
 *
 *   npm run bench:load -- [citizens = 20000] [more citizens …] [--density=3] [--seconds=60] [--rounds=60]
 *
 * Lives are copied from the demo's own (many-lives.ts). Then, in a stated mix of pages (load/mix.ts): four clients who
 * each wait for their answer; sixty pages a second whatever happens; what the database does for each page, beside the
 * same questions past row security; memory; and what the first page weighs. With several numbers of citizens, each in
 * a demo of its own, the last table compares the pages of the first and the last.
 */
import os from 'node:os';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { percentile } from './asking.ts';
import { type DatabasePart, databaseParts } from './load/database-part.ts';
import { firstPage } from './load/first-page.ts';
import { closedLoop, type Loaded, openLoop } from './load/loops.ts';
import { actsOf, inTurn, shares } from './load/mix.ts';
import { type Crowd, gather } from './load/who-asks.ts';
import { fillWithLives } from './many-lives.ts';
import { type OwnDemo, onOwnDemo } from './own-demo.ts';
import { familyOf, memoryOf } from './process-figures.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    density: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '60' },
    rounds: { type: 'string', default: '60' },
  },
});
const sizes = positionals.length === 0 ? [20_000] : positionals.map(Number);
const [density, seconds, rounds] = [values.density, values.seconds, values.rounds].map(Number) as [
  number,
  number,
  number,
];
const clients = 4;
const pagesASecond = 60;
const windows = 24;

/** What is compared between sizes: what each page took in the closed loop, and what it cost the database. */
interface Figures {
  readonly citizens: number;
  readonly loaded: Loaded;
  readonly parts: readonly DatabasePart[];
}

function p(took: readonly number[], share: number): string {
  return percentile(
    took.toSorted((a, b) => a - b),
    share,
  ).toFixed(1);
}

function tell(title: string, { took, dropped, seconds: lasted }: Loaded, aim: number): void {
  const all = [...took.values()].flat();
  const rate = (all.length / lasted).toFixed(1);
  console.log(
    `${title}: ${all.length} pages, ${rate} a second, p50 ${p(all, 0.5)} p95 ${p(all, 0.95)} p99 ${p(all, 0.99)} ms (aim p95 ${aim}), ${dropped.length} dropped`,
  );
  for (const [page, each] of took)
    console.log(
      `  ${page.padEnd(20)} ${String(each.length).padStart(5)}  p50 ${p(each, 0.5).padStart(7)}  p95 ${p(each, 0.95).padStart(7)} ms`,
    );
  for (const why of new Set(dropped.slice(0, 5))) console.log(`  dropped: ${why}`);
}

function tellParts(parts: readonly DatabasePart[]): void {
  console.log(
    `the database's CPU for a page, p50 of ${rounds}, beside the same questions past row security (aim 1.5 ×)`,
  );
  for (const { page, guarded, bare, statements } of parts)
    console.log(
      `  ${page.padEnd(20)} ${guarded.toFixed(2).padStart(6)} ms  bare ${bare.toFixed(2).padStart(6)} ms  ${(guarded / bare).toFixed(2)} ×  (${statements} statements)`,
    );
}

function tellMemory({ server, postmaster }: OwnDemo): void {
  const held = (pids: readonly number[]) => pids.reduce((sum, pid) => sum + memoryOf(pid).pss, 0) / 1_024;
  const [own, database] = [held(familyOf(server, postmaster)), held(familyOf(postmaster))];
  console.log(
    `memory after it, proportional set size: web server ${own.toFixed(0)} MB, database ${database.toFixed(0)} MB`,
  );
}

async function load(demo: OwnDemo, superuser: pg.Client, citizens: number): Promise<Figures> {
  const began = performance.now();
  const filled = await fillWithLives(superuser, citizens, density);
  console.log(
    `${filled.citizens} citizens, ${filled.events} events, filled in ${((performance.now() - began) / 1_000).toFixed(0)} s; load average ${os.loadavg()[0]?.toFixed(1)}`,
  );
  const crowd: Crowd = await gather(superuser, demo.origin, windows);
  const [acts, turns] = [actsOf(crowd), inTurn()];
  // Plans, kept lists and the web server's own code are warm in a house that is at work.
  await closedLoop(acts, turns, clients, 200);
  const loaded = await closedLoop(acts, turns, clients, 1_000);
  tell(`${clients} clients in a closed loop`, loaded, 50);
  tell(`${pagesASecond} pages a second`, await openLoop(acts, turns, pagesASecond, seconds), 150);
  tellMemory(demo);
  const parts = await databaseParts(demo, acts, rounds);
  tellParts(parts);
  console.log(await firstPage(demo.origin));
  console.log(`load average ${os.loadavg()[0]?.toFixed(1)}`);
  return { citizens: filled.citizens, loaded, parts };
}

function compare(first: Figures, last: Figures): void {
  console.log(`${last.citizens} citizens beside ${first.citizens}, p50 (aim 1.5 ×)`);
  for (const [page, took] of last.loaded.took) {
    const before = first.loaded.took.get(page) ?? [];
    const part = (figures: Figures) => figures.parts.find((one) => one.page === page)?.guarded ?? 0;
    const wall = Number(p(took, 0.5)) / Number(p(before, 0.5));
    console.log(
      `  ${page.padEnd(20)} wall ${p(before, 0.5)} → ${p(took, 0.5)} ms ${wall.toFixed(2)} ×;  database ${part(first).toFixed(2)} → ${part(last).toFixed(2)} ms ${(part(last) / part(first)).toFixed(2)} ×`,
    );
  }
}

console.log(
  `of a hundred pages: ${Object.entries(shares)
    .map(([name, share]) => `${name} ${share}`)
    .join(', ')}`,
);
const all: Figures[] = [];
for (const citizens of sizes)
  await onOwnDemo(async (demo) => {
    const superuser = new pg.Client(demo.superuser);
    await superuser.connect();
    try {
      all.push(await load(demo, superuser, citizens));
    } finally {
      await superuser.end();
    }
  });
const [first, last] = [all[0], all.at(-1)];
if (first !== undefined && last !== undefined && first !== last) compare(first, last);
