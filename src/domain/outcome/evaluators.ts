import { completedWithRecommendation } from './completed-with-recommendation.ts';
import type { CompletionRow } from './completion-row.ts';
import type { Figure, FigureQuestion, Moment } from './figure.ts';
import type { Measure } from './measure.ts';
import { type CompletionLeftOut, type SortedCompletions, sortCompletions } from './sort-completions.ts';

/** Everything there is to know about counting by a measure. */
interface Evaluator {
  /** The people behind the count, each in one place. */
  readonly sort: (rows: readonly CompletionRow[], moment: Moment) => SortedCompletions;
  readonly count: (rows: readonly CompletionRow[], question: FigureQuestion) => Figure<CompletionLeftOut>;
}

/**
 * One evaluator for each way of counting the product has: one without does not compile. Which rules of a
 * definition are counted so is said by `measureOf`; pages name the others. No figure is ever missing in silence.
 */
export const evaluators: Readonly<Record<Measure, Evaluator>> = {
  completed_with_recommendation: {
    sort: sortCompletions,
    count: completedWithRecommendation,
  },
};
