import type { CompletionRow } from './completion-row.ts';
import type { Figure, FigureQuestion } from './figure.ts';
import {
  type CompletionLeftOut,
  completionLeftOutReasons,
  completionParts,
  type SortedCompletions,
  sortCompletions,
} from './sort-completions.ts';
import { wilsonLimits } from './wilson-limits.ts';

/**
 * How many of those who started completed the course with a closing recommendation.
 *
 * The denominator is everybody who had started on the as-of date, those still under way included: people who
 * stop do so early and people who complete do so late, so a share of the finished alone would look too bad at
 * first and drift for years. Those under way are shown apart as *not yet possible*, and those who left for work
 * or education as a part of their own. Left out are only those who have not started or whose dates are missing
 * (see `sortCompletions`).
 */
export function completedWithRecommendation(
  rows: readonly CompletionRow[],
  question: FigureQuestion,
): Figure<CompletionLeftOut> {
  const sorted = sortCompletions(rows, question);
  const denominator = completionParts.reduce((sum, part) => sum + sorted[part].length, 0);
  return {
    ...question,
    numerator: sorted.met.length,
    denominator,
    notMet: sorted.not_met.length,
    exitedToWorkOrEducation: sorted.exit_to_work_or_education.length,
    notYetPossible: sorted.not_yet_possible.length,
    leftOut: leftOutIn(sorted),
    limits: wilsonLimits(sorted.met.length, denominator),
  };
}

function leftOutIn(sorted: SortedCompletions): Record<CompletionLeftOut, number> {
  const counts = completionLeftOutReasons.map((reason) => [reason, sorted[reason].length] as const);
  return Object.fromEntries(counts) as Record<CompletionLeftOut, number>;
}
