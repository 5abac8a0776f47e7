import type { OutcomeRule } from '../../programme/definition.ts';
import type { CaseRow, CountedScore } from '../case-row.ts';
import type { Moment } from '../figure.ts';
import type { Verdict } from '../verdict.ts';
import { closingThen } from './closing-then.ts';

type ScoreRule = Extract<OutcomeRule, { readonly measure: 'score_change' }>;

/**
 * A score moved from one wave to another. Without the later answer it is too early while the course goes on; a wave
 * that was never answered leaves the person out, because a missing answer is no score. A change is not an effect.
 */
export function scoreChange(rule: ScoreRule, row: CaseRow, moment: Moment): Verdict {
  const before = scoreAt(rule, rule.fromWave, row, moment);
  const after = scoreAt(rule, rule.toWave, row, moment);
  const day = after?.on;
  if (before === undefined || after === undefined) {
    const goesOn = closingThen(row, moment) === undefined;
    return { place: goesOn ? 'not_yet_possible' : 'score_missing', day, because: [] };
  }
  const value = after.value - before.value;
  const isMet = rule.atLeast < 0 ? value <= rule.atLeast : value >= rule.atLeast;
  return { place: isMet ? 'met' : 'not_met', day, because: [], value };
}

function scoreAt(
  { score }: ScoreRule,
  wave: string,
  { scores }: CaseRow,
  { asOf, knownAt }: Moment,
): CountedScore | undefined {
  return scores
    .filter((one) => one.score === score && one.wave === wave && one.on <= asOf && one.recordedOn <= knownAt)
    .at(-1);
}
