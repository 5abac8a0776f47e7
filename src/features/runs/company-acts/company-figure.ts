import { type CompanyCount, countActs } from '../../../domain/company-act/count-acts.ts';
import { type ActJudgement, judgeActs } from '../../../domain/company-act/judge-acts.ts';
import type { Moment } from '../../../domain/outcome/figure.ts';
import type { CompanyRule } from '../../../domain/programme/definition.ts';
import { agreedOn } from '../run-figure.ts';
import type { AgreedTarget, Run } from '../run-queries.ts';
import type { ActEntry } from './act-queries.ts';

/** What was done with companies, counted by a rule, with what was agreed and what may be said of that. */
export interface CompanyFigure extends CompanyCount {
  readonly rule: CompanyRule;
  readonly moment: Moment;
  readonly agreed: AgreedTarget | undefined;
  readonly judgement: ActJudgement;
}

/** Counts every company rule of a run at a moment. */
export function companyFigures(
  run: Pick<Run, 'companyRules' | 'agreed' | 'endsOn'>,
  acts: readonly ActEntry[],
  moment: Moment,
): readonly CompanyFigure[] {
  const isFinal = run.endsOn !== undefined && run.endsOn <= moment.asOf;
  return run.companyRules.map((rule) => {
    const agreed = agreedOn(run, rule);
    const counted = countActs(rule, acts, moment);
    return { rule, moment, agreed, ...counted, judgement: judgeActs(counted.count, agreed, isFinal) };
  });
}
