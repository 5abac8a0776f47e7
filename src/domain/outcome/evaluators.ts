import { completedWithRecommendation } from './completed-with-recommendation.ts';
import type { CompletionRow } from './completion-row.ts';
import type { Figure, FigureQuestion, Moment, Target } from './figure.ts';
import type { Measure } from './measure.ts';
import { type CompletionLeftOut, type SortedCompletions, sortCompletions } from './sort-completions.ts';

/** Everything there is to know about counting by a measure. */
interface Evaluator {
  /** The people behind the count, each in one place. */
  readonly sort: (rows: readonly CompletionRow[], moment: Moment) => SortedCompletions;
  readonly count: (rows: readonly CompletionRow[], question: FigureQuestion) => Figure<CompletionLeftOut>;
  /** Which way is good where no agreement says. */
  readonly good: Target['direction'];
}

/**
 * One evaluator for each measure a definition may name: a measure without one does not compile, and a definition
 * that names any other is refused when it is read. No figure is ever missing in silence.
 */
export const evaluators: Readonly<Record<Measure, Evaluator>> = {
  completed_with_recommendation: {
    sort: sortCompletions,
    count: completedWithRecommendation,
    good: 'at_least',
  },
};
