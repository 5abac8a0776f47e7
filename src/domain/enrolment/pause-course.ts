import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { type Period, periodsMeet } from '../kernel/period.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import { type Deciding, judgedReason, type NotNow, refuseDeciding } from './changed-course.ts';
import { pausable } from './pausable.ts';
import type { PhaseSpan } from './phase-spans.ts';
import { standingChanges } from './standing-changes.ts';
import type { Decider } from './who-decides.ts';

export interface PauseRefusals {
  readonly course: NotNow | 'not-pausable';
  readonly on: 'from-missing' | 'from-outside-phase' | 'meets-another-pause';
  readonly until: 'until-unreadable' | 'until-before-from' | 'pause-too-long';
  readonly reason: 'reason-missing' | 'reason-too-long';
}

/** A pause as it is to be written down. */
export interface DecidedPause {
  readonly change: 'pause';
  readonly phase: string;
  readonly on: PlainDate;
  readonly until: PlainDate | undefined;
  readonly decidedBy: Decider;
  readonly reason: string | undefined;
}

/**
 * Decides whether a course can pause so. A pause begins in the phase under way, also some days back, meets no other,
 * and all pauses of the phase come to no more than its model says. Without a last day it goes on until somebody
 * resumes it; when what is allowed is used up, somebody is asked and nothing happens by itself.
 */
export function pauseCourse(
  deciding: Deciding,
  draft: {
    readonly on: PlainDate | undefined;
    /** A day that was written and cannot be read is not the same as none. */
    readonly until: PlainDate | 'unreadable' | undefined;
    readonly reason: string | undefined;
  },
): Checked<DecidedPause, PauseRefusals> {
  const open = pausable(deciding);
  const days = { on: draft.on, until: draft.until === 'unreadable' ? undefined : draft.until };
  const { reason, refusal } = judgedReason(draft.reason, false);
  const { pauses } = standingChanges(deciding.course.changes);
  const rejected = rejectedAmong<PauseRefusals>({
    course: refuseDeciding(deciding, open?.decidedBy) ?? (open === undefined ? 'not-pausable' : undefined),
    on: open && refuseFrom(days, open.span, pauses),
    until: draft.until === 'unreadable' ? 'until-unreadable' : open && refuseUntil(days, open.daysLeft),
    reason: refusal,
  });
  if (rejected !== undefined) return rejected;
  const { on, until } = days;
  if (open === undefined || on === undefined) throw new Error('a pause without refusals is whole');
  const { span, decidedBy } = open;
  return accepted({ change: 'pause', phase: span.phase.key, on, until, decidedBy, reason });
}

interface Days {
  readonly on: PlainDate | undefined;
  readonly until: PlainDate | undefined;
}

function refuseFrom({ on, until }: Days, span: PhaseSpan, pauses: readonly Period[]) {
  if (on === undefined) return 'from-missing';
  if (on < span.startsOn || (span.endsOn !== undefined && on > span.endsOn)) return 'from-outside-phase';
  const wanted = { from: on, to: until };
  return pauses.some((pause) => periodsMeet(pause, wanted)) ? 'meets-another-pause' : undefined;
}

function refuseUntil({ on, until }: Days, daysLeft: number) {
  if (on === undefined || until === undefined) return undefined;
  if (until < on) return 'until-before-from';
  return until > addDays(on, daysLeft - 1) ? 'pause-too-long' : undefined;
}
