import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { accepted } from '../kernel/result.ts';
import type { ProgrammeDefinition } from '../programme/definition.ts';
import { type Deciding, judgedReason, type NotNow, refuseDeciding } from './changed-course.ts';
import type { CourseChange } from './course-change.ts';
import { lasting } from './standing-changes.ts';
import type { Decider } from './who-decides.ts';

export interface TakeBackRefusals {
  readonly course: NotNow | 'taken-back-already';
  readonly reason: 'reason-missing' | 'reason-too-long';
}

/** A taking back as it is to be written down. */
export interface DecidedTakeBack {
  readonly change: 'taken_back';
  readonly of: string;
  readonly reason: string | undefined;
}

/**
 * Decides whether a change can be taken back: it stands, whoever does it may decide the like, and says why. It was
 * there all the same, and a figure made again as it was known then still counts by it.
 */
export function takeChangeBack(
  deciding: Deciding,
  draft: { readonly of: string; readonly reason: string | undefined },
): Checked<DecidedTakeBack, TakeBackRefusals> {
  const change = lasting(deciding.course.changes).find(({ id }) => id === draft.of);
  const { reason, refusal } = judgedReason(draft.reason, true);
  const rejected = rejectedAmong<TakeBackRefusals>({
    course:
      refuseDeciding(deciding, change && deciderOf(change, deciding.definition)) ??
      (change === undefined ? 'taken-back-already' : undefined),
    reason: refusal,
  });
  return rejected ?? accepted({ change: 'taken_back', of: draft.of, reason });
}

/** Who decides the like of a change, where its model names somebody. */
function deciderOf(
  change: CourseChange,
  { phases }: Pick<ProgrammeDefinition, 'phases'>,
): Decider | undefined {
  if (change.change !== 'extension' && change.change !== 'pause') return undefined;
  const phase = phases.find(({ key }) => key === change.phase);
  return change.change === 'extension' ? phase?.extension?.decidedBy : phase?.pause?.decidedBy;
}
