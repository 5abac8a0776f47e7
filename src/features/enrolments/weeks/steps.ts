import {
  beginNextPhase,
  type DecidedNextPhase,
  type NextPhaseRefusals,
} from '../../../domain/enrolment/begin-next-phase.ts';
import type { Deciding } from '../../../domain/enrolment/changed-course.ts';
import {
  type DecidedExtension,
  type ExtensionRefusals,
  extendPhase,
} from '../../../domain/enrolment/extend-phase.ts';
import { type HeldReview, holdReview, type ReviewRefusals } from '../../../domain/enrolment/hold-review.ts';
import {
  type DecidedPause,
  type PauseRefusals,
  pauseCourse,
} from '../../../domain/enrolment/pause-course.ts';
import {
  type DecidedResumption,
  type ResumptionRefusals,
  resumeCourse,
} from '../../../domain/enrolment/resume-course.ts';
import {
  type DecidedTakeBack,
  type TakeBackRefusals,
  takeChangeBack,
} from '../../../domain/enrolment/take-change-back.ts';
import type { Checked } from '../../../domain/kernel/checked.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import type { TypedChange } from './change-form.ts';

/** What can be decided about the weeks of a course, as the addresses call it. */
const steps = ['extend', 'pause', 'resume', 'next-phase', 'review', 'take-back'] as const;

export type Step = (typeof steps)[number];

export function isStep(code: string | undefined): code is Step {
  return (steps as readonly (string | undefined)[]).includes(code);
}

export type Decided =
  | DecidedExtension
  | DecidedPause
  | DecidedResumption
  | DecidedNextPhase
  | HeldReview
  | DecidedTakeBack;

type Refusals =
  | ExtensionRefusals
  | PauseRefusals
  | ResumptionRefusals
  | NextPhaseRefusals
  | ReviewRefusals
  | TakeBackRefusals;
type FieldsOf<One> = One extends unknown ? keyof One : never;
type RefusalAt<One, Field extends string> =
  One extends Readonly<Record<Field, infer Refusal>> ? Refusal : never;

/** Every refusal of every step, by the field it stands at; `course` is for the page as a whole. */
export type StepRefusals = { readonly [Field in FieldsOf<Refusals>]: RefusalAt<Refusals, Field> };

/** Judges what was typed by the rule of its step. */
export function decide(step: Step, deciding: Deciding, typed: TypedChange): Checked<Decided, StepRefusals> {
  const { reason } = typed;
  const on = parseTypedDate(typed.on);
  switch (step) {
    case 'extend':
      return extendPhase(deciding, { weeks: weeksIn(typed.weeks), reason });
    case 'pause':
      return pauseCourse(deciding, { on, until: untilIn(typed.until), reason });
    case 'resume':
      return resumeCourse(deciding, { on });
    case 'next-phase':
      return beginNextPhase(deciding, { on, because: becauseIn(typed.because), reason });
    case 'review':
      return holdReview(deciding, { on, reason });
    case 'take-back':
      return takeChangeBack(deciding, { of: typed.change, reason });
  }
}

function weeksIn(text: string): number | undefined {
  return /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}

function untilIn(text: string) {
  return text.trim() === '' ? undefined : (parseTypedDate(text) ?? 'unreadable');
}

function becauseIn(text: string): DecidedNextPhase['because'] | undefined {
  return text === 'job_begins' || text === 'agreed' ? text : undefined;
}
