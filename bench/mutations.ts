/**
 * How much of what the rules say is held by their tests: one operator, literal or condition is changed at a time, and
 * the tests of that folder must notice.
 *
 *   npm run bench:mutations -- [folders of src/domain …] [--sample=40] [--seed=1]
 *
 * Without folders: all of them. Of each, so many changes are drawn by the seed; `--sample=0` tries every one. A change
 * that makes a rule run for ever is noticed too. Prints the share that was noticed and each change that was not; some of
 * those change nothing that anybody could see, and are counted as missed all the same.
 */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { findMutants, type Mutant } from './mutations/find-mutants.ts';
import type { Order, Tried } from './mutations/try-mutants.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string', default: '40' }, seed: { type: 'string', default: '1' } },
});
const root = path.join(import.meta.dirname, '..');
const domain = path.join(root, 'src/domain');
const folders =
  positionals.length > 0
    ? positionals
    : readdirSync(domain, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
/** Longer than this and twenty times as long as all tests took unchanged: it never ends. */
const shortestPatience = 5_000;

interface Outcome {
  readonly folder: string;
  readonly tried: number;
  readonly missed: readonly Mutant[];
}

function sourcesOf(folder: string): string[] {
  return globSync('**/*.ts', { cwd: path.join(domain, folder) })
    .filter((name) => !/\.(test|d)\.ts$|-texts\.ts$/.test(name))
    .map((name) => path.join(domain, folder, name))
    .toSorted();
}

function testsOf(folder: string): string[] {
  return [path.join(domain, folder), path.join(root, 'tests/domain', folder)]
    .flatMap((place) => globSync('**/*.test.ts', { cwd: place }).map((name) => path.join(place, name)))
    .toSorted();
}

/** Draws so many by dice that fall the same for the same seed (mulberry32). */
function drawn<Each>(all: readonly Each[], many: number, seed: number): readonly Each[] {
  let state = seed;
  const dice = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const lots = all.map((one) => ({ one, lot: dice() })).toSorted((a, b) => a.lot - b.lot);
  return many === 0 ? all : lots.slice(0, many).map(({ one }) => one);
}

/** Tries mutants one after the other; the first that never ends is noticed, and another thread goes on behind it. */
async function tryAll(order: Order): Promise<readonly boolean[]> {
  const noticed: boolean[] = [];
  let patience = 120_000;
  while (noticed.length < order.mutants.length) {
    const from = noticed.length;
    // Unchanged first, in each thread: it is what patience is measured by, and what reads everything in.
    const rest = { ...order, mutants: [undefined, ...order.mutants.slice(from)] };
    await new Promise<void>((resolve, reject) => {
      const thread = new Worker(new URL('mutations/try-mutants.ts', import.meta.url), {
        workerData: rest,
        execArgv: ['--no-warnings'],
        stdout: true,
        stderr: true,
      });
      const impatient = () => {
        noticed.push(true);
        void thread.terminate().then(() => resolve());
      };
      let timer = setTimeout(impatient, patience);
      thread.on('message', ({ at, noticed: one, tests, milliseconds, said }: Tried) => {
        clearTimeout(timer);
        if (at === 0) {
          if (one || tests === 0) reject(new Error(`the tests of ${order.folder} do not pass: ${said}`));
          patience = Math.max(shortestPatience, 20 * milliseconds);
        } else noticed.push(one);
        if (noticed.length === order.mutants.length) void thread.terminate().then(() => resolve());
        else timer = setTimeout(impatient, patience);
      });
      thread.once('error', (fault) => {
        clearTimeout(timer);
        reject(fault);
      });
    });
  }
  return noticed;
}

async function outcomeOf(folder: string): Promise<Outcome> {
  const all = sourcesOf(folder).flatMap((file) => findMutants(file, readFileSync(file, 'utf8')));
  const mutants = drawn(all, Number(values.sample), Number(values.seed));
  const tests = testsOf(folder);
  if (mutants.length === 0) return { folder, tried: 0, missed: [] };
  if (tests.length === 0) return { folder, tried: mutants.length, missed: mutants };
  const noticed = await tryAll({ folder: path.join(domain, folder) + path.sep, tests, mutants });
  return { folder, tried: mutants.length, missed: mutants.filter((_, at) => noticed[at] === false) };
}

function share(missed: number, tried: number): string {
  return `${((100 * (tried - missed)) / tried).toFixed(0)} %`.padStart(5);
}

let [tried, missed] = [0, 0];
for (const folder of folders) {
  const outcome = await outcomeOf(folder);
  if (outcome.tried === 0) continue;
  tried += outcome.tried;
  missed += outcome.missed.length;
  console.log(
    `${folder.padEnd(20)} ${share(outcome.missed.length, outcome.tried)} of ${outcome.tried} noticed`,
  );
  for (const { file, line, was, becomes } of outcome.missed)
    console.log(`    ${path.relative(root, file)}:${line}  ${was.slice(0, 60)} → ${becomes.slice(0, 60)}`);
}
console.log(
  `${'together'.padEnd(20)} ${share(missed, tried)} of ${tried} noticed (aim 85 %), seed ${values.seed}`,
);
