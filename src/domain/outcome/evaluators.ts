import { completedWithRecommendation } from './completed-with-recommendation.ts';
import type { CompletionRow } from './completion-row.ts';
import type { Figure, FigureQuestion, Target } from './figure.ts';
import type { Measure } from './measure.ts';
import type { CompletionLeftOut } from './sort-completions.ts';

/** How a measure is counted, and which way it is good where no agreement says. */
interface Evaluator {
  readonly count: (rows: readonly CompletionRow[], question: FigureQuestion) => Figure<CompletionLeftOut>;
  readonly good: Target['direction'];
}

/**
 * One evaluator for each measure a definition may name: a measure without one does not compile, and a definition
 * that names any other is refused when it is read. No figure is ever missing in silence.
 */
export const evaluators: Readonly<Record<Measure, Evaluator>> = {
  completed_with_recommendation: { count: completedWithRecommendation, good: 'at_least' },
};
