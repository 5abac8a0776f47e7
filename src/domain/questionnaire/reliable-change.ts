import type { ScoreRule } from './questionnaire.ts';

/**
 * What became of one person’s score between two times. A change that chance could have made is none; without both
 * scores, a norm, or a better way it is not assessed – which is not the same as unchanged.
 */
export type ReliableChange = 'better' | 'unchanged' | 'worse' | 'not_assessed';

/** The normal deviate that 95 % of chance lies within, on both sides together. */
const deviate = 1.959964;

/**
 * The smallest change that is bigger than chance: 1.96 standard errors of a difference (Jacobson & Truax 1991,
 * Journal of Consulting and Clinical Psychology 59(1), 12–19). In points of the score.
 */
export function smallestReliableChange({ deviation, reliability }: NonNullable<ScoreRule['norm']>): number {
  return deviate * deviation * Math.sqrt(2 * (1 - reliability));
}

export function reliableChange(
  { better, norm }: Pick<ScoreRule, 'better' | 'norm'>,
  before: number | undefined,
  after: number | undefined,
): ReliableChange {
  if (before === undefined || after === undefined || norm === undefined || better === 'neither')
    return 'not_assessed';
  const change = after - before;
  if (Math.abs(change) <= smallestReliableChange(norm)) return 'unchanged';
  return change > 0 === (better === 'higher') ? 'better' : 'worse';
}
