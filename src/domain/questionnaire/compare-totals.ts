import type { Answers } from './answers.ts';
import type { Questionnaire } from './questionnaire.ts';
import { scoresOf } from './score.ts';

/** A total that came along beside the one worked out here. Both are kept; what differs is shown. */
export interface ComparedTotal {
  readonly score: string;
  readonly came: number;
  /** `undefined` where too little was answered to work one out here. */
  readonly ours: number | undefined;
  readonly differs: boolean;
}

/** Less than this is how a division was written down, and no difference. */
const asWritten = 1e-6;

/** Lays totals that came along beside the ones worked out here, in the order of the rules. */
export function compareTotals(
  questionnaire: Questionnaire,
  answers: Answers,
  came: ReadonlyMap<string, number>,
): readonly ComparedTotal[] {
  return scoresOf(questionnaire, answers).flatMap(({ score, value }) => {
    const theirs = came.get(score);
    if (theirs === undefined) return [];
    const differs = value === undefined || Math.abs(value - theirs) > asWritten;
    return [{ score, came: theirs, ours: value, differs }];
  });
}
