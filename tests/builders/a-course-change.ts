import type {
  CourseChange,
  Extension,
  NextPhase,
  Pause,
  Resumption,
  Review,
} from '../../src/domain/enrolment/course-change.ts';
import type { PlainDate } from '../../src/domain/kernel/plain-date.ts';
import { today } from './today.ts';

const recorded = { id: 'change', recordedOn: today };

/** Four weeks more in the main phase. */
export function anExtension(changes: Partial<Extension> = {}): Extension {
  return { ...recorded, change: 'extension', phase: 'main', weeks: 4, ...changes };
}

/** A pause in the main phase from a day on; without a last day it goes on. */
export function aPause(days: Pick<Pause, 'on' | 'until'> & Partial<Pause>): Pause {
  return { ...recorded, change: 'pause', phase: 'main', ...days };
}

/** Back again on a day, from a pause. */
export function aResumption(of: string, on: PlainDate, changes: Partial<Resumption> = {}): Resumption {
  return { ...recorded, id: 'back', change: 'resumption', of, on, ...changes };
}

/** On to what follows the main phase. */
export function aNextPhase(on: PlainDate, changes: Partial<NextPhase> = {}): NextPhase {
  return { ...recorded, change: 'next_phase', phase: 'main', on, because: 'agreed', ...changes };
}

/** A look at the main phase together. */
export function aReview(on: PlainDate, changes: Partial<Review> = {}): Review {
  return { ...recorded, change: 'review', phase: 'main', on, ...changes };
}

/** That an earlier change does not stand any more. */
export function aTakingBack(of: string, recordedOn: PlainDate = today): CourseChange {
  return { id: `not-${of}`, recordedOn, change: 'taken_back', of };
}
