/**
 * Adds counts up as far as they are told. What is hidden adds nothing, and the sum is then only a lowest one: nothing is
 * counted anew, so that a sum over editions can show no more than the editions do.
 */
export function sumTold(counts: readonly (number | undefined)[]): {
  readonly sum: number;
  readonly isWhole: boolean;
} {
  return {
    sum: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    isWhole: counts.every((count) => count !== undefined),
  };
}
