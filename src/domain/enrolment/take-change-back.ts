import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { periodsMeet } from '../kernel/period.ts';
import { accepted } from '../kernel/result.ts';
import type { ProgrammeDefinition } from '../programme/definition.ts';
import { type Deciding, judgedReason, type NotNow, refuseDeciding } from './changed-course.ts';
import type { CourseChange, Resumption, TakenBack } from './course-change.ts';
import { daysUsed } from './pause-days-used.ts';
import { lasting, standingChanges } from './standing-changes.ts';
import type { Decider } from './who-decides.ts';

export interface TakeBackRefusals {
  readonly course: NotNow | 'taken-back-already' | 'pause-given-since';
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
 * there all the same, and a figure made again as it was known then still counts by it. Where somebody came back early
 * and paused again since, the first pause can only become as long as it was when the model has room for both.
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
      (change === undefined ? 'taken-back-already' : undefined) ??
      (change?.change === 'resumption' ? refuseLongerPause(change, deciding) : undefined),
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

/** Without the day somebody came back a pause has its own last day again. */
function refuseLongerPause({ id, of }: Resumption, { course, definition, today }: Deciding) {
  const without: TakenBack = { id: `without ${id}`, recordedOn: today, change: 'taken_back', of: id };
  const changes = [...course.changes, without];
  const { pauses } = standingChanges(changes);
  const longer = pauses.find((pause) => pause.id === of);
  if (longer === undefined) return undefined;
  if (pauses.some((pause) => pause.id !== of && periodsMeet(pause, longer))) return 'pause-given-since';
  const atMost = definition.phases.find(({ key }) => key === longer.phase)?.pause?.atMostWeeks;
  const given = pauses.some((pause) => pause.id !== of && pause.phase === longer.phase);
  return given && atMost !== undefined && daysUsed(longer.phase, changes, today) > 7 * atMost
    ? 'pause-given-since'
    : undefined;
}
