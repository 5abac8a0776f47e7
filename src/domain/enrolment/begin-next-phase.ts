import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import type { Phase } from '../programme/definition.ts';
import { type Deciding, judgedReason, type NotNow, phaseAfter, refuseDeciding } from './changed-course.ts';
import type { NextPhase } from './course-change.ts';
import type { CourseOnADay } from './extendable.ts';
import { type PhaseSpan, phaseSpans } from './phase-spans.ts';

/** The phase that can be left today, and the one that then begins. */
export interface Leavable {
  readonly span: PhaseSpan;
  readonly next: Phase;
}

export interface NextPhaseRefusals {
  readonly course: NotNow | 'no-next-phase';
  readonly because: 'because-missing' | 'goes-on-beside-job';
  readonly on: 'day-missing' | 'day-before-phase' | 'day-after-phase';
  readonly reason: 'reason-missing' | 'reason-too-long';
}

/** A step to the next phase as it is to be written down. */
export interface DecidedNextPhase {
  readonly change: 'next_phase';
  readonly phase: string;
  readonly on: PlainDate;
  readonly because: NextPhase['because'];
  readonly reason: string | undefined;
}

/** The phase under way, where another follows it. Open phases end in no other way than this. */
export function leavable({ course, definition, today }: CourseOnADay): Leavable | undefined {
  const span = phaseSpans(definition, course.startsOn, course.changes).find(
    ({ startsOn, endsOn }) => startsOn <= today && (endsOn === undefined || today <= endsOn),
  );
  const next = span && phaseAfter(definition, span.phase.key);
  return span === undefined || next === undefined ? undefined : { span, next };
}

/**
 * Decides whether a course goes on to its next phase so: from a day in the phase under way, back or ahead in time,
 * because a job begins – unless the model says the phase goes on beside it – or because citizen and team agree.
 */
export function beginNextPhase(
  deciding: Deciding,
  draft: {
    readonly on: PlainDate | undefined;
    readonly because: NextPhase['because'] | undefined;
    readonly reason: string | undefined;
  },
): Checked<DecidedNextPhase, NextPhaseRefusals> {
  const open = leavable(deciding);
  const { reason, refusal } = judgedReason(draft.reason, false);
  const rejected = rejectedAmong<NextPhaseRefusals>({
    course: refuseDeciding(deciding, undefined) ?? (open === undefined ? 'no-next-phase' : undefined),
    because: open && refuseBecause(draft.because, open.span.phase),
    on: open && refuseDay(draft.on, open.span),
    reason: refusal,
  });
  if (rejected !== undefined) return rejected;
  const { on, because } = draft;
  if (open === undefined || on === undefined || because === undefined) {
    throw new Error('a step without refusals is whole');
  }
  return accepted({ change: 'next_phase', phase: open.span.phase.key, on, because, reason });
}

function refuseBecause(because: NextPhase['because'] | undefined, { whenJobStarts }: Phase) {
  if (because === undefined) return 'because-missing';
  return because === 'job_begins' && whenJobStarts === 'goes_on' ? 'goes-on-beside-job' : undefined;
}

/** The phase keeps at least its first day, and is left at the latest when it ends by itself. */
function refuseDay(on: PlainDate | undefined, { startsOn, endsOn }: PhaseSpan) {
  if (on === undefined) return 'day-missing';
  if (on <= startsOn) return 'day-before-phase';
  return endsOn !== undefined && on > addDays(endsOn, 1) ? 'day-after-phase' : undefined;
}
