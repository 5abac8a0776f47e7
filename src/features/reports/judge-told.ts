import { ruleKey } from '../../domain/edition/edition-cells.ts';
import type { Target } from '../../domain/outcome/figure.ts';
import { judgeTarget, type TargetJudgement } from '../../domain/outcome/judge-target.ts';
import { wilsonLimits } from '../../domain/outcome/wilson-limits.ts';
import { countIn, type EditionDocument, type EditionRule } from '../../domain/report/edition-document.ts';

/** What may be said of a rule from what is told alone; `undefined` where a count it takes is hidden. */
export function judgeTold(edition: EditionDocument, rule: EditionRule): TargetJudgement | undefined {
  const told = (what: string): number | undefined => countIn(edition, ruleKey(rule.column, what, {}));
  const [numerator, denominator, notYetPossible] = [told('met'), told('all'), told('not_yet_possible')];
  if (numerator === undefined || denominator === undefined || notYetPossible === undefined) return undefined;
  return judgeTarget({
    numerator,
    denominator,
    notYetPossible,
    limits: wilsonLimits(numerator, denominator),
    target: targetOf(rule),
    isFinal: edition.run.endsOn !== undefined && edition.run.endsOn <= edition.asOf,
  });
}

function targetOf({ promised, good }: EditionRule): Target | undefined {
  return promised && { direction: good, ...promised };
}
