import { basename, resolve } from 'node:path';
import type { TestEvent } from 'node:test/reporters';

/** What one run of node:test came to. Groups are no tests, and neither is a file. */
export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The files that took longest, and how many seconds each; the longest first. */
  readonly longest: readonly (readonly [file: string, seconds: number])[];
}

const toldOf = 3;

/**
 * A reporter for `node --test`: writes the count as one line of JSON when the run is over.
 * Node counts a file without a test as a test that passed, so a file's own success is left out;
 * its own failure (it could not even be read) is one.
 */
// biome-ignore lint/style/noDefaultExport: node:test takes a reporter as a module's default
export default async function* countingReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const count = { passed: 0, failed: 0, skipped: 0 };
  const seconds = new Map<string, number>();
  for await (const event of events) {
    const outcome = outcomeOf(event);
    if (outcome !== undefined) count[outcome] += 1;
    const [file, took] = tookOf(event);
    if (took > 0) seconds.set(file, (seconds.get(file) ?? 0) + took);
  }
  const longest = [...seconds].toSorted(([, one], [, other]) => other - one).slice(0, toldOf);
  yield JSON.stringify({ ...count, longest } satisfies TestCount);
}

/** What stands outermost in a file takes as long as all that is in it. */
function tookOf(event: TestEvent): [file: string, seconds: number] {
  if ((event.type !== 'test:pass' && event.type !== 'test:fail') || event.data.nesting > 0) return ['', 0];
  const { file = '', details } = event.data;
  return [basename(file).replace(/\.test\.\w+$/, ''), details.duration_ms / 1000];
}

function outcomeOf(event: TestEvent): 'passed' | 'failed' | 'skipped' | undefined {
  if (event.type !== 'test:pass' && event.type !== 'test:fail') return undefined;
  const { name, file, skip, todo } = event.data;
  if (skip || todo) return 'skipped';
  if (event.type === 'test:fail') return isOnlyTheSumOfItsTests(event) ? undefined : 'failed';
  return resolve(name) === file || event.data.details.type === 'suite' ? undefined : 'passed';
}

/** A group whose tests failed is already counted in them; one whose own hook or body failed is not. */
function isOnlyTheSumOfItsTests({ data: { details } }: Extract<TestEvent, { type: 'test:fail' }>): boolean {
  return details.type === 'suite' && failureTypeOf(details.error) === 'subtestsFailed';
}

function failureTypeOf(error: Error): unknown {
  return 'failureType' in error ? error.failureType : undefined;
}
