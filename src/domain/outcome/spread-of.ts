import type { Spread } from './figure.ts';

/** Sums up what was measured; `undefined` of nobody. The median of an even number lies midway between the two middle ones. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  const below = sorted[Math.floor((sorted.length - 1) / 2)];
  const above = sorted[Math.floor(sorted.length / 2)];
  if (lowest === undefined || highest === undefined || below === undefined || above === undefined)
    return undefined;
  return { people: sorted.length, lowest, median: (below + above) / 2, highest };
}
