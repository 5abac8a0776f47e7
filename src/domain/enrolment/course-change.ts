import type { PlainDate } from '../kernel/plain-date.ts';

/**
 * Something that was decided about the days of one course. Changes are added and never rewritten: what was wrong is
 * taken back by a row of its own, so what was known on an earlier day is the rows recorded by then and no others.
 */
export type CourseChange = Extension | Pause | Resumption | NextPhase | Review | TakenBack;

interface Recorded {
  readonly id: string;
  /** The day it was written down, as people in Denmark lived it. */
  readonly recordedOn: PlainDate;
}

/** A phase was made so many weeks longer. */
export interface Extension extends Recorded {
  readonly change: 'extension';
  readonly phase: string;
  readonly weeks: number;
}

/** The course stands still from a day; without a last day until somebody resumes it. The end moves along. */
export interface Pause extends Recorded {
  readonly change: 'pause';
  readonly phase: string;
  readonly on: PlainDate;
  readonly until?: PlainDate;
}

/** A pause ended, sooner than it said: this is the first day back. */
export interface Resumption extends Recorded {
  readonly change: 'resumption';
  readonly of: string;
  readonly on: PlainDate;
}

/** A phase was left for the next one, on that one's first day: a job began, or citizen and team decided so. */
export interface NextPhase extends Recorded {
  readonly change: 'next_phase';
  readonly phase: string;
  readonly on: PlainDate;
  readonly because: 'job_begins' | 'agreed';
}

/** Citizen and team looked at an open phase together. */
export interface Review extends Recorded {
  readonly change: 'review';
  readonly phase: string;
  readonly on: PlainDate;
}

/** An earlier change does not stand any more; what it did to the days is undone, that it was there is kept. */
export interface TakenBack extends Recorded {
  readonly change: 'taken_back';
  readonly of: string;
}

/** The changes that were known at the end of a day, whatever was written down or taken back since. */
export function changesKnownAt(
  changes: readonly CourseChange[],
  knownAt: PlainDate,
): readonly CourseChange[] {
  return changes.filter(({ recordedOn }) => recordedOn <= knownAt);
}
