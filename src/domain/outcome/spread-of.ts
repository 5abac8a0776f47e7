import type { Spread } from './figure.ts';

/**
 * Sums up what was measured; `undefined` of nobody. The median of an even number lies midway between the two middle ones.
 * @param counted how often each value was measured: values are days, weeks or tenths of an hour, so there are few
 *   different ones however many people they are of, and nothing is rounded
 */
export function spreadOf(counted: ReadonlyMap<number, number>): Spread | undefined {
  const sorted = [...counted].sort(([a], [b]) => a - b);
  const [lowest] = sorted[0] ?? [];
  const [highest] = sorted.at(-1) ?? [];
  if (lowest === undefined || highest === undefined) return undefined;
  const people = sorted.reduce((sum, [, times]) => sum + times, 0);
  const median =
    (valueAt(sorted, Math.floor((people - 1) / 2)) + valueAt(sorted, Math.floor(people / 2))) / 2;
  return { people, lowest, median, highest };
}

/** The value that stands at a place when every measurement is laid in order; the first place is 0. */
function valueAt(sorted: readonly (readonly [number, number])[], place: number): number {
  let passed = 0;
  for (const [value, times] of sorted) {
    passed += times;
    if (place < passed) return value;
  }
  throw new RangeError(`no measurement stands at ${place}`);
}
