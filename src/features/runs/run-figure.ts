import { canBeCounted } from '../../domain/outcome/can-be-counted.ts';
import type { Frame } from '../../domain/outcome/engine/frame.ts';
import type { Figure, Moment, RuleReference, Target } from '../../domain/outcome/figure.ts';
import { type Forecast, forecast } from '../../domain/outcome/forecast.ts';
import { judgeTarget, type TargetJudgement } from '../../domain/outcome/judge-target.ts';
import type { OutcomeRule } from '../../domain/programme/definition.ts';
import type { AgreedTarget, Run } from './run-queries.ts';

/** A rule of a run's definition, counted, with what it was agreed to reach and what may be said of that. */
export interface RunFigure {
  readonly rule: OutcomeRule;
  readonly figure: Figure;
  readonly agreed: AgreedTarget | undefined;
  readonly judgement: TargetJudgement;
  readonly forecast: Forecast | undefined;
  /** Which way is good, agreed or not. */
  readonly good: Target['direction'];
}

/** The rules the product can count today; the others are named on the page. */
export function countedRules({ rules }: Pick<Run, 'rules'>): readonly OutcomeRule[] {
  return rules.filter(canBeCounted);
}

/** What is the same for every way a figure of the run looks at. */
export function frameOf({ endsOn }: Pick<Run, 'endsOn'>, moment: Moment): Frame {
  return { ...moment, runEndsOn: endsOn };
}

/** What was agreed about a rule. A target agreed for an earlier way of counting is not held against a later one. */
export function agreedOn(run: Pick<Run, 'agreed'>, rule: RuleReference): AgreedTarget | undefined {
  return run.agreed.find((each) => each.rule.id === rule.id && each.rule.version === rule.version);
}

export function targetOfRule(run: Pick<Run, 'agreed'>, rule: OutcomeRule): Target | undefined {
  const agreed = agreedOn(run, rule);
  if (agreed === undefined) return undefined;
  const { direction } = agreed;
  return 'share' in agreed ? { direction, share: agreed.share } : { direction, headCount: agreed.headCount };
}

/** A figure with all that may be said of it. */
export function toldFigure(run: Pick<Run, 'agreed'>, rule: OutcomeRule, figure: Figure): RunFigure {
  const agreed = agreedOn(run, rule);
  const good = agreed?.direction ?? rule.good;
  return { rule, figure, agreed, judgement: judgeTarget(figure), forecast: forecast(figure), good };
}
