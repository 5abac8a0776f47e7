import { inspect } from 'node:util';
import { chosen } from './choice.ts';
import { printResult, printSum } from './print-result.ts';
import { runCheck } from './run-check.ts';
import { runSuite, testFilesOf } from './run-suite.ts';
import type { CheckStep, Step, StepResult, SuiteStep } from './step.ts';
import { steps } from './steps.ts';
import { startTestDatabase } from './test-database.ts';

/** Two checks at a time are as much as two cores can do. */
const atATime = 2;

/**
 * Runs the chosen steps: first the checks, side by side, then one suite after the other. A failing step never hides
 * the next: every step is run and told. Answers the exit code: 0 only when all that was asked for ran and passed.
 */
export async function runTests(words: readonly string[]): Promise<number> {
  const choice = chosen(words, steps);
  const checks = await runChecks(choice.steps.filter(isCheck));
  const suites = await runSuites(choice.steps.filter(isSuite), choice.fileNames);
  const results = [...checks, ...suites];
  const tested = suites.reduce((sum, { passed, failed }) => sum + passed + failed, 0);
  const silent = choice.steps.some(isSuite) && tested === 0;
  if (silent) console.error('No test ran: that is no success.');
  printSum(results);
  return silent || results.some(({ failed }) => failed > 0) ? 1 : 0;
}

/** Runs the checks side by side and prints them in their order. */
async function runChecks(checks: readonly CheckStep[]): Promise<StepResult[]> {
  const running: Promise<StepResult>[] = [];
  checks.forEach((step, index) => {
    const place = running[index - atATime] ?? Promise.resolve();
    running.push(place.then(() => runCheck(step)));
  });
  const results: StepResult[] = [];
  for (const step of running) {
    results.push(await step);
    printResult(await step);
  }
  return results;
}

/** Runs the suites one after the other on one database server; without the server none of them can run. */
async function runSuites(suites: readonly SuiteStep[], words: readonly string[]): Promise<StepResult[]> {
  const found = suites.map((suite) => ({ suite, files: testFilesOf(suite, words) }));
  if (found.every(({ files }) => files.length === 0)) return [];
  const server = await startTestDatabase().catch((error: unknown) => told('database', inspect(error)));
  if (!('stop' in server)) return [server];
  const results: StepResult[] = [];
  try {
    for (const { suite, files } of found) {
      const result = files.length > 0 ? await runSuite(suite, files, server.environment) : empty(suite);
      results.push(result);
      printResult(result);
    }
  } finally {
    await server.stop();
  }
  return results;
}

/** A failure outside of every test, told like a step. */
function told(name: string, output: string): StepResult {
  const result = { name, passed: 0, failed: 1, skipped: 0, seconds: 0, output };
  printResult(result);
  return result;
}

function empty({ name }: SuiteStep): StepResult {
  return { name, passed: 0, failed: 0, skipped: 0, seconds: 0, output: '', remark: 'no test files' };
}

function isCheck(step: Step): step is CheckStep {
  return step.kind === 'check';
}

function isSuite(step: Step): step is SuiteStep {
  return step.kind === 'suite';
}
