import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import { type Deciding, judgedReason, type NotNow, refuseDeciding } from './changed-course.ts';
import type { CourseOnADay } from './extendable.ts';
import { type OpenSpan, phaseSpans } from './phase-spans.ts';

export interface ReviewRefusals {
  readonly course: NotNow | 'no-open-phase';
  readonly on: 'day-missing' | 'day-before-phase' | 'day-ahead';
  readonly reason: 'reason-missing' | 'reason-too-long';
}

/** A review as it is to be written down; `reason` is what was agreed. */
export interface HeldReview {
  readonly change: 'review';
  readonly phase: string;
  readonly on: PlainDate;
  readonly reason: string | undefined;
}

/** The open phase under way: what citizen and team look at together. */
export function reviewable({ course, definition, today }: CourseOnADay): OpenSpan | undefined {
  const span = phaseSpans(definition, course.startsOn, course.changes).at(-1);
  const isOpen = span !== undefined && span.endsOn === undefined && span.weeks === undefined;
  return isOpen && span.startsOn <= today ? span : undefined;
}

/** Decides whether a review can be written down: it was held, in the open phase under way. The next is counted from it. */
export function holdReview(
  deciding: Deciding,
  draft: { readonly on: PlainDate | undefined; readonly reason: string | undefined },
): Checked<HeldReview, ReviewRefusals> {
  const span = reviewable(deciding);
  const { reason, refusal } = judgedReason(draft.reason, false);
  const rejected = rejectedAmong<ReviewRefusals>({
    course: refuseDeciding(deciding, undefined) ?? (span === undefined ? 'no-open-phase' : undefined),
    on: span && refuseDay(draft.on, span.startsOn, deciding.today),
    reason: refusal,
  });
  if (rejected !== undefined) return rejected;
  if (span === undefined || draft.on === undefined) throw new Error('a review without refusals is whole');
  return accepted({ change: 'review', phase: span.phase.key, on: draft.on, reason });
}

function refuseDay(on: PlainDate | undefined, startsOn: PlainDate, today: PlainDate) {
  if (on === undefined) return 'day-missing';
  if (on < startsOn) return 'day-before-phase';
  return on > today ? 'day-ahead' : undefined;
}
