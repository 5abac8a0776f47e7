import type { Figure, Target } from './figure.ts';
import type { Limits } from './wilson-limits.ts';

/**
 * What may be said of a figure and its target:
 *  - nobody_yet: nobody is counted
 *  - no_target: nothing was agreed
 *  - too_early: the limits hold the target
 *  - still_open: the limits lie to one side, but those who are not settled could still carry the share across
 *  - met, missed: neither chance nor those still under way can change it
 */
export type TargetJudgement = 'nobody_yet' | 'no_target' | 'too_early' | 'still_open' | 'met' | 'missed';

type Judged = Pick<Figure, 'numerator' | 'denominator' | 'notYetPossible' | 'limits' | 'target'>;

/** Says no more than the counts bear. The limits hold a target that lies exactly on one of them. */
export function judgeTarget(figure: Judged): TargetJudgement {
  const { limits, target } = figure;
  if (limits === undefined) return 'nobody_yet';
  if (target === undefined) return 'no_target';
  if (holds(limits, target.share)) return 'too_early';
  const isAbove = limits.low > target.share;
  if (isAbove !== willBeAbove(figure, target)) return 'still_open';
  return isAbove === (target.direction === 'at_least') ? 'met' : 'missed';
}

function holds({ low, high }: Limits, share: number): boolean {
  return low <= share && share <= high;
}

/** Where the share would lie if everybody not settled yet came to count. It can rise from here, never fall. */
function willBeAbove({ numerator, notYetPossible, denominator }: Judged, target: Target): boolean {
  const most = (numerator + notYetPossible) / denominator;
  return target.direction === 'at_least' ? most >= target.share : most > target.share;
}
