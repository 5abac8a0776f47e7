/**
 * A thread that tries mutants of one folder: for each, the folder's sources and tests are read in anew, with the one
 * change in place. It answers each with whether a test noticed; whoever started it takes it away when a mutant never ends.
 */
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import type { Mutant } from './find-mutants.ts';

export interface Order {
  readonly folder: string;
  readonly tests: readonly string[];
  /** One to try after the other; the first is none, to see that the tests pass at all. */
  readonly mutants: readonly (Mutant | undefined)[];
}

export interface Tried {
  readonly at: number;
  readonly noticed: boolean;
  readonly tests: number;
  readonly milliseconds: number;
  readonly said: string;
}

const { folder, tests, mutants } = workerData as Order;
const collector = new URL('collector.ts', import.meta.url).href;
let [turn, mutant]: [number, Mutant | undefined] = [0, undefined];

// The same throws of the dice for each mutant; and once something is noticed, nobody needs the smallest example.
fc.configureGlobal({ seed: 7, endOnFailure: true });

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'node:test') return { url: collector, shortCircuit: true };
    const resolved = next(specifier, context);
    const own = resolved.url.startsWith('file:') && isOwn(fileURLToPath(bare(resolved.url)));
    return own ? { ...resolved, url: `${bare(resolved.url)}?turn=${turn}` } : resolved;
  },
  load(url, context, next) {
    if (mutant === undefined || !url.startsWith('file:') || fileURLToPath(bare(url)) !== mutant.file)
      return next(url, context);
    const text = readFileSync(mutant.file, 'utf8');
    const changed = text.slice(0, mutant.start) + mutant.becomes + text.slice(mutant.end);
    return { format: 'module', source: stripTypeScriptTypes(changed), shortCircuit: true };
  },
});

function bare(url: string): string {
  return url.split('?', 1)[0] ?? url;
}

/** The folder's own, and the tests that stand elsewhere: what may hold on to a mutant of the turn before. */
function isOwn(file: string): boolean {
  return file.startsWith(folder) || tests.includes(file) || file.includes('/tests/');
}

const { runGathered } = (await import(collector)) as typeof import('./collector.ts');
for (const [at, each] of mutants.entries()) {
  [turn, mutant] = [turn + 1, each];
  const began = performance.now();
  let [noticed, count, said] = [false, 0, ''];
  try {
    for (const file of tests) await import(`${pathToFileURL(file).href}?turn=${turn}`);
    count = await runGathered();
  } catch (fault) {
    [noticed, said] = [true, String(fault).slice(0, 300)];
    await runGathered().catch(() => undefined);
  }
  const tried: Tried = { at, noticed, tests: count, milliseconds: performance.now() - began, said };
  parentPort?.postMessage(tried);
}
