/** Asks so many times, one after another, and answers how long each took in milliseconds, the shortest first. */
export async function askOften(ask: () => Promise<void>, times: number): Promise<number[]> {
  const took: number[] = [];
  for (let done = 0; done < times; done += 1) {
    const began = performance.now();
    await ask();
    took.push(performance.now() - began);
  }
  return took.sort((one, other) => one - other);
}

/** The value that a share of a sorted list lies at or below. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
