import type { CompletionRow } from '../../domain/outcome/completion-row.ts';
import { evaluators } from '../../domain/outcome/evaluators.ts';
import type { Figure, Moment, Target } from '../../domain/outcome/figure.ts';
import { judgeTarget, type TargetJudgement } from '../../domain/outcome/judge-target.ts';
import type { CountedRule } from '../../domain/outcome/measure-of.ts';
import type { CompletionLeftOut } from '../../domain/outcome/sort-completions.ts';
import { dataVersionOf } from './data-version.ts';
import type { AgreedTarget, Run } from './run-queries.ts';
import type { Way } from './way-queries.ts';

/** A rule of a run's definition, counted, with what it was agreed to reach and what may be said of that. */
export interface RunFigure extends CountedRule {
  readonly figure: Figure<CompletionLeftOut>;
  readonly agreed: AgreedTarget | undefined;
  readonly judgement: TargetJudgement;
  /** Which way is good, agreed or not. */
  readonly good: Target['direction'];
}

/** The courses among the ways: those who were never enrolled belong to no figure of those who started. */
export function coursesOf(ways: readonly Way[]): CompletionRow[] {
  return ways.flatMap(({ course }) => course ?? []);
}

/** Counts one rule. A target agreed for an earlier way of counting is not held against a later one. */
export function countFigure(
  run: Run,
  { rule, measure }: CountedRule,
  ways: readonly Way[],
  moment: Moment,
): RunFigure {
  const agreed = run.agreed.find((each) => each.rule.id === rule.id && each.rule.version === rule.version);
  const figure = evaluators[measure].count(coursesOf(ways), {
    ...moment,
    rule: { id: rule.id, version: rule.version },
    dataVersion: dataVersionOf(ways.flatMap(({ courseRecordedAt }) => courseRecordedAt)),
    target: agreed && { direction: agreed.direction, share: agreed.share },
  });
  const good = agreed?.direction ?? rule.good;
  return { rule, measure, figure, agreed, judgement: judgeTarget(figure), good };
}
