import { leavable } from '../../../domain/enrolment/begin-next-phase.ts';
import type { Deciding } from '../../../domain/enrolment/changed-course.ts';
import { extendable } from '../../../domain/enrolment/extendable.ts';
import { reviewable } from '../../../domain/enrolment/hold-review.ts';
import { pausable } from '../../../domain/enrolment/pausable.ts';
import { resumable } from '../../../domain/enrolment/resume-course.ts';
import { type Decider, mayDecide } from '../../../domain/enrolment/who-decides.ts';
import type { Step } from './steps.ts';

/** Something that can be decided about a course today. */
export interface Way {
  readonly step: Exclude<Step, 'take-back'>;
  /** Who decides it, where the model names somebody. */
  readonly decidedBy: Decider | undefined;
  /** Whether it is the viewer who does. */
  readonly isMine: boolean;
}

/** What can be decided today, by anybody; nothing once the course is closed. */
export function waysOf(deciding: Deciding): readonly Way[] {
  const { course, held, today } = deciding;
  if (course.closing !== undefined && course.closing.endedOn <= today) return [];
  const way = (step: Way['step'], decidedBy: Decider | undefined): Way => {
    return { step, decidedBy, isMine: decidedBy === undefined || mayDecide(decidedBy, held) };
  };
  const [longer, pause] = [extendable(deciding), pausable(deciding)];
  const isPaused = resumable(deciding) !== undefined;
  return [
    ...(isPaused ? [way('resume', undefined)] : []),
    ...(longer === undefined ? [] : [way('extend', longer.decidedBy)]),
    ...(reviewable(deciding) === undefined ? [] : [way('review', undefined)]),
    ...(leavable(deciding) === undefined ? [] : [way('next-phase', undefined)]),
    ...(pause === undefined || isPaused ? [] : [way('pause', pause.decidedBy)]),
  ];
}
