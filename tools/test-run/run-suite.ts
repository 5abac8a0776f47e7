import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inspect } from 'node:util';
import { type Ended, runCommand } from './command.ts';
import type { TestCount } from './counting-reporter.ts';
import { packTests } from './pack-tests.ts';
import type { StepResult, SuiteStep } from './step.ts';

/** A test that hangs is ended after two minutes; the longest journey needs far less. */
const longest = 120_000;
const reporter = resolve(import.meta.dirname, 'counting-reporter.ts');

/** The suite's test files, in path order; those only whose path holds one of the words, when there are words. */
export function testFilesOf({ files }: SuiteStep, words: readonly string[]): string[] {
  return globSync([...files])
    .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
    .sort();
}

/** Runs test files with node:test and counts what they came to. */
export async function runSuite(
  { name, together = false }: Pick<SuiteStep, 'name' | 'together'>,
  files: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<StepResult> {
  const start = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'fodfaeste-count-'));
  try {
    const counted = join(folder, 'count.json');
    const ended = await runPacked(files, (packed) =>
      runCommand(nodeTest(packed, counted, together), { ...ownEnvironment(), ...environment }),
    );
    return {
      name,
      ...tally(ended, counted),
      seconds: (performance.now() - start) / 1000,
      output: ended.output,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function runPacked(
  files: readonly string[],
  run: (packed: readonly string[]) => Promise<Ended>,
): Promise<Ended> {
  try {
    const { files: packed, remove } = await packTests(files);
    return await run(packed).finally(remove);
  } catch (fault) {
    return { code: 1, output: inspect(fault) };
  }
}

function nodeTest(files: readonly string[], counted: string, together: boolean): string[] {
  return [
    process.execPath,
    ...['--enable-source-maps', '--test', `--test-timeout=${longest}`],
    // The tests of texts look through whatever dictionaries there are, which no pack can know.
    ...(together ? ['--import', 'tsx', '--test-isolation=none'] : ['--test-concurrency=2']),
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...[`--test-reporter=${reporter}`, `--test-reporter-destination=${counted}`],
    ...files,
  ];
}

/** node:test refuses to run inside itself when it sees this mark of its own. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const { NODE_TEST_CONTEXT: _, ...rest } = process.env;
  return rest;
}

/** A run that ends badly with no failed test (it was killed, or could not start) has failed all the same. */
function tally({ code }: Ended, counted: string): TestCount {
  const count = readCount(counted);
  const empty = count.passed + count.failed + count.skipped === 0;
  const failed = count.failed === 0 && (code !== 0 || empty) ? 1 : count.failed;
  return { ...count, failed };
}

function readCount(file: string): TestCount {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as TestCount;
  } catch {
    return { passed: 0, failed: 0, skipped: 0, longest: [] };
  }
}
