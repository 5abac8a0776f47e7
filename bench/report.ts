/**
 * What a report over a big run costs.
 *
 *   node --import tsx bench/report.ts [largest = 100000] [rounds = 5] [programme = naestved]
 *
 * Runs of 1,000, 3,000, 10,000, 30,000 and 100,000 courses with ten facts about each are laid into a demo. Each run's
 * leader asks for its page – the way through and every target – over the web server, as it is known today. The time is
 * the wall's; beside it stands the CPU of web server and database, and the most memory the web server held meanwhile.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { type BigRun, factsEach, fillWithBigRuns } from './big-run.ts';
import { signIn } from './demo-visitor.ts';
import { type OwnDemo, onOwnDemo } from './own-demo.ts';
import { cpuOf } from './process-figures.ts';

const largest = Number(process.argv[2] ?? 100_000);
const rounds = Number(process.argv[3] ?? 5);
const programme = process.argv[4] ?? 'naestved';
const sizes = [1_000, 3_000, 10_000, 30_000, 100_000].filter((size) => size <= largest);

interface Cost {
  readonly size: number;
  readonly wall: number;
  readonly node: number;
  readonly database: number;
  readonly peak: number;
}

/** The most memory a process has held since it was last forgotten, in MB. */
function peakOf(pid: number): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes ?? 0) / 1024;
}

function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

async function costOf(demo: OwnDemo, { button, enrolments }: BigRun, address: string): Promise<Cost> {
  const leader = await signIn(demo.origin, button);
  const took: { wall: number; node: number; database: number }[] = [];
  forgetPeak(demo.server);
  for (let round = 0; round < rounds + 1; round += 1) {
    const [node, database] = [cpuOf(demo.server, demo.postmaster), cpuOf(demo.postmaster)];
    const began = performance.now();
    const { status } = await leader.get(address);
    const wall = performance.now() - began;
    if (status !== 200) throw new Error(`${address} answered ${status}`);
    // The first look works out what the leader stands to, and warms the server up.
    if (round === 0) continue;
    took.push({
      wall,
      node: cpuOf(demo.server, demo.postmaster) - node,
      database: cpuOf(demo.postmaster) - database,
    });
  }
  leader.leave();
  return {
    size: enrolments,
    wall: median(took.map(({ wall }) => wall)),
    node: median(took.map(({ node }) => node)),
    database: median(took.map(({ database }) => database)),
    peak: peakOf(demo.server),
  };
}

/** The slope of a straight line through the logarithms: 1 is twice the time for twice the people. */
function slopeOf(costs: readonly Cost[], of: (cost: Cost) => number): number {
  const points = costs.map((cost) => [Math.log(cost.size), Math.log(of(cost))] as const);
  const mean = (pick: 0 | 1) => points.reduce((sum, point) => sum + point[pick], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return over / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

function tell(what: string, costs: readonly Cost[]): void {
  console.log(what);
  for (const { size, wall, node, database, peak } of costs)
    console.log(
      `  ${size} courses, ${size * factsEach} facts: p50 ${wall.toFixed(0)} ms (CPU: web server ${node.toFixed(0)}, database ${database.toFixed(0)}); web server at most ${peak.toFixed(0)} MB`,
    );
  console.log(
    `  log-log slope: wall ${slopeOf(costs, ({ wall }) => wall).toFixed(2)}, CPU ${slopeOf(costs, ({ node, database }) => node + database).toFixed(2)}`,
  );
}

await onOwnDemo(async (demo) => {
  const superuser = new pg.Client(demo.superuser);
  await superuser.connect();
  const began = performance.now();
  const runs = await fillWithBigRuns(superuser, programme, sizes).finally(() => superuser.end());
  console.log(`filled in ${((performance.now() - began) / 1_000).toFixed(0)} s`);
  const costs: Cost[] = [];
  for (const run of runs) costs.push(await costOf(demo, run, `/runs/${run.run}`));
  tell("the leader's page", costs);
});
