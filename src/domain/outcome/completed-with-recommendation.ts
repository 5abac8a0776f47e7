import type { CompletionRow } from './completion-row.ts';
import type { Figure, FigureQuestion } from './figure.ts';
import {
  type CompletionLeftOut,
  completionLeftOutReasons,
  type SortedCompletions,
  sortCompletions,
} from './sort-completions.ts';
import { wilsonLimits } from './wilson-limits.ts';

/**
 * How many of those who started completed the course with a closing recommendation.
 *
 * The denominator is everybody who had started on the as-of date, those still under way included: people who
 * stop do so early and people who complete do so late, so a share of the finished alone would look too bad at
 * first and drift for years. Those under way are shown apart as *not yet possible*. Left out are those whose
 * dates are missing, who have not started, or who left for work or education (see `sortCompletions`).
 */
export function completedWithRecommendation(
  rows: readonly CompletionRow[],
  question: FigureQuestion,
): Figure<CompletionLeftOut> {
  const sorted = sortCompletions(rows, question);
  const [numerator, notMet, notYetPossible] = [
    sorted.met.length,
    sorted.not_met.length,
    sorted.not_yet_possible.length,
  ];
  const denominator = numerator + notMet + notYetPossible;
  const limits = wilsonLimits(numerator, denominator);
  return { ...question, numerator, denominator, notMet, notYetPossible, leftOut: leftOutIn(sorted), limits };
}

function leftOutIn(sorted: SortedCompletions): Record<CompletionLeftOut, number> {
  const counts = completionLeftOutReasons.map((reason) => [reason, sorted[reason].length] as const);
  return Object.fromEntries(counts) as Record<CompletionLeftOut, number>;
}
