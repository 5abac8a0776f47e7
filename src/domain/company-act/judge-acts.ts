import type { Target } from '../outcome/figure.ts';

/** What may be said of a count of acts and its target. Chance has no part in it: it is reached or not. */
export type ActJudgement = 'no_target' | 'met' | 'missed' | 'not_yet';

/** @param isFinal the run is over on the day asked for: nothing more can come */
export function judgeActs(count: number, target: Target | undefined, isFinal: boolean): ActJudgement {
  if (target === undefined || !('headCount' in target)) return 'no_target';
  if (target.direction === 'at_least')
    return count >= target.headCount ? 'met' : isFinal ? 'missed' : 'not_yet';
  return count > target.headCount ? 'missed' : isFinal ? 'met' : 'not_yet';
}
