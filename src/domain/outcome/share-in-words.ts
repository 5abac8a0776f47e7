/** A share as it may be said: never a percentage without the counts it comes from. */
export type ShareInWords = CountsOnly | Percentage;

export interface CountsOnly {
  readonly say: 'counts_only';
  readonly part: number;
  readonly whole: number;
}

export interface Percentage {
  readonly say: 'percentage';
  readonly part: number;
  readonly whole: number;
  readonly percent: number;
  /** How many decimals to write, also when they are zero: 12.0 of many is not 12 of few. */
  readonly decimals: 0 | 1;
}

const fewestForPercentage = 10;
const fewestForDecimal = 100;

/**
 * How precisely a share may be said: counts only below 10 people, whole percentages below 100, one decimal
 * from there. Each share is rounded by itself, half up; several are never forced to add to 100.
 */
export function shareInWords(part: number, whole: number): ShareInWords {
  if (whole < fewestForPercentage) return { say: 'counts_only', part, whole };
  const decimals = whole < fewestForDecimal ? 0 : 1;
  return { say: 'percentage', part, whole, percent: roundedPercent(part, whole, decimals), decimals };
}

/** Rounds in whole numbers: 0.285 × 1000 is a hair less than 285 on a computer, and half would go down. */
function roundedPercent(part: number, whole: number, decimals: 0 | 1): number {
  const steps = 10 ** decimals;
  return Math.floor((2 * part * 100 * steps + whole) / (2 * whole)) / steps;
}
