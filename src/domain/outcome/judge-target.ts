import type { CountTarget, Figure, ShareTarget } from './figure.ts';
import type { Limits } from './wilson-limits.ts';

/**
 * What may be said of a figure and its target:
 *  - nobody_yet: nobody is counted
 *  - no_target: nothing was agreed
 *  - too_early: the limits hold the target, or people may still be added
 *  - still_open: the limits lie to one side, but those who are not settled could still carry it across
 *  - met, missed: neither chance nor those still under way can change it
 */
export type TargetJudgement = 'nobody_yet' | 'no_target' | 'too_early' | 'still_open' | 'met' | 'missed';

type Judged = Pick<Figure, 'numerator' | 'denominator' | 'notYetPossible' | 'limits' | 'target' | 'isFinal'>;

/** Says no more than the counts bear. The limits hold a target that lies exactly on one of them. */
export function judgeTarget(figure: Judged): TargetJudgement {
  const { limits, target, denominator } = figure;
  if (denominator === 0) return 'nobody_yet';
  if (target === undefined) return 'no_target';
  if ('headCount' in target) return judgeCount(figure, target);
  if (limits === undefined || holds(limits, target.share)) return 'too_early';
  const isAbove = limits.low > target.share;
  if (isAbove !== willBeAbove(figure, target)) return 'still_open';
  return isAbove === (target.direction === 'at_least') ? 'met' : 'missed';
}

function holds({ low, high }: Limits, share: number): boolean {
  return low <= share && share <= high;
}

/** Where the share would lie if everybody not settled yet came to count. It can rise from here, never fall. */
function willBeAbove({ numerator, notYetPossible, denominator }: Judged, target: ShareTarget): boolean {
  const most = (numerator + notYetPossible) / denominator;
  return target.direction === 'at_least' ? most >= target.share : most > target.share;
}

/** A number of people has no chance about it: it is reached or not, and until the run is over more may come. */
function judgeCount(figure: Judged, { direction, headCount }: CountTarget): TargetJudgement {
  const { numerator, notYetPossible, isFinal } = figure;
  const most = numerator + notYetPossible;
  if (direction === 'at_least') {
    if (numerator >= headCount) return 'met';
    return isFinal && most < headCount ? 'missed' : most >= headCount ? 'still_open' : 'too_early';
  }
  if (numerator > headCount) return 'missed';
  return isFinal && most <= headCount ? 'met' : 'too_early';
}
