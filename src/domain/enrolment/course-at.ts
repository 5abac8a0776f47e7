import type { Period } from '../kernel/period.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../programme/definition.ts';
import type { CourseChange } from './course-change.ts';
import type { Ending } from './ending.ts';
import { daysLived, dayWhenLived, pauseOn } from './lived-days.ts';
import { type OpenSpan, type PhaseSpan, phaseSpans } from './phase-spans.ts';
import { standingChanges } from './standing-changes.ts';

/** Where a course stands on a date. */
export type Course = NotBegun | UnderWay | Over | Closed;

export interface NotBegun {
  readonly stage: 'not_begun';
  readonly startsOn: PlainDate;
}

export interface UnderWay {
  readonly stage: 'under_way';
  readonly span: PhaseSpan;
  /**
   * Week of the phase, from 1: "uge 9 af 13" is week 9 of `span.weeks`. An open phase only counts upwards. Weeks on
   * pause are not counted: during one it is the week that was reached.
   */
  readonly week: number;
  /** Weeks of the phase that come after this one; 0 in the last, `undefined` in an open phase. */
  readonly weeksLeft: number | undefined;
  /** The pause the course is in today. */
  readonly pause: Period | undefined;
  /** What follows when this phase ends; `undefined` in the last phase, and in one whose end is not known. */
  readonly next: PhaseSpan | undefined;
  /**
   * The day by which citizen and team look at an open phase together, counted from the last time they did; it has
   * gone by when nobody has. `undefined` in other phases, and while a pause has no end.
   */
  readonly nextReviewOn: PlainDate | undefined;
  /** The last day of the whole course, aftercare included; `undefined` when a phase of it is open. */
  readonly courseEndsOn: PlainDate | undefined;
  /** An ending that was entered for a day to come. */
  readonly closing: DatedEnding | undefined;
}

/** All weeks have passed and nobody has closed the course yet. */
export interface Over {
  readonly stage: 'over';
  readonly endedOn: PlainDate;
  readonly closing: DatedEnding | undefined;
}

export interface Closed {
  readonly stage: 'closed';
  readonly endedOn: PlainDate;
  readonly ending: Ending;
}

interface DatedEnding {
  readonly ending: Ending;
  readonly endedOn: PlainDate;
}

/** A course as far as its days are concerned. */
export interface CourseDates {
  readonly startsOn: PlainDate;
  readonly closing: DatedEnding | undefined;
  /** All that was ever changed about it, taken back or not, in any order. */
  readonly changes: readonly CourseChange[];
}

/**
 * Where a course stands on a date. The day it is closed counts as closed; dates before are answered as they
 * were. The definition must be the version the enrolment pins.
 */
export function courseAt(
  { startsOn, closing, changes }: CourseDates,
  definition: Pick<ProgrammeDefinition, 'phases'>,
  today: PlainDate,
): Course {
  if (closing !== undefined && closing.endedOn <= today) {
    return { stage: 'closed', endedOn: closing.endedOn, ending: closing.ending };
  }
  if (today < startsOn) return { stage: 'not_begun', startsOn };
  const spans = phaseSpans(definition, startsOn, changes);
  const at = spans.findIndex(({ endsOn }) => endsOn === undefined || today <= endsOn);
  const span = spans[at];
  if (span === undefined) return { stage: 'over', endedOn: spans.at(-1)?.endsOn ?? startsOn, closing };
  return {
    ...inPhase(span, changes, today),
    next: spans[at + 1],
    courseEndsOn: closing?.endedOn ?? spans.at(-1)?.endsOn,
    closing,
  };
}

function inPhase(span: PhaseSpan, changes: readonly CourseChange[], today: PlainDate) {
  const week = Math.max(1, Math.ceil(daysLived(span.startsOn, today, span.pauses) / 7));
  return {
    stage: 'under_way',
    span,
    week,
    weeksLeft: span.weeks === undefined ? undefined : span.weeks - week,
    pause: pauseOn(span.pauses, today),
    nextReviewOn: isOpen(span) ? nextReview(span, changes, today) : undefined,
  } as const;
}

function isOpen(span: PhaseSpan): span is OpenSpan {
  return span.endsOn === undefined && span.weeks === undefined;
}

/** One interval of lived weeks after the last time, or after the first day of the phase. */
function nextReview(
  { phase, startsOn, reviewEveryWeeks, pauses }: OpenSpan,
  changes: readonly CourseChange[],
  today: PlainDate,
): PlainDate | undefined {
  const held = standingChanges(changes)
    .reviews.filter((review) => review.phase === phase.key && review.on >= startsOn && review.on <= today)
    .map(({ on }) => on)
    .toSorted();
  return dayWhenLived(held.at(-1) ?? startsOn, 7 * reviewEveryWeeks + 1, pauses);
}
