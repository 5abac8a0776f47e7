/** The limits a share lies within; `low` and `high` are between 0 and 1. */
export interface Limits {
  readonly low: number;
  readonly high: number;
  readonly confidence: Confidence;
}

/** Two-sided quantiles of the standard normal distribution for the confidences figures are given with. */
const quantiles = {
  0.9: 1.6448536269514722,
  0.95: 1.959963984540054,
  0.99: 2.5758293035489004,
} as const;

export type Confidence = keyof typeof quantiles;

/**
 * The score limits of a share, without continuity correction: they stay inside 0–1 and hold for few people,
 * where the usual "plus or minus" does not. `undefined` when nobody was counted.
 * Throws when the counts cannot be a part and its whole.
 *
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22 (1927), 209–212.
 */
export function wilsonLimits(part: number, whole: number, confidence: Confidence = 0.95): Limits | undefined {
  demandCounts(part, whole);
  if (whole === 0) return undefined;
  const square = quantiles[confidence] ** 2;
  const centre = (part + square / 2) / (whole + square);
  const spread = (part * (whole - part)) / whole + square / 4;
  const reach = (quantiles[confidence] * Math.sqrt(spread)) / (whole + square);
  // Nobody and everybody reach their end of the scale exactly; rounding would leave a crumb.
  const low = part === 0 ? 0 : centre - reach;
  const high = part === whole ? 1 : centre + reach;
  return { low, high, confidence };
}

function demandCounts(part: number, whole: number): void {
  const areCounts = Number.isInteger(part) && Number.isInteger(whole);
  if (!areCounts || part < 0 || part > whole) throw new RangeError(`${part} of ${whole} is not a share`);
}
