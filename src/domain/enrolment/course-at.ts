import { addWeeks, daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../programme/definition.ts';
import type { Ending } from './ending.ts';
import type { Enrolment } from './enrolment.ts';
import { type OpenSpan, type PhaseSpan, phaseSpans } from './phase-spans.ts';

/** Where a course stands on a date. */
export type Course = NotBegun | UnderWay | Over | Closed;

export interface NotBegun {
  readonly stage: 'not_begun';
  readonly startsOn: PlainDate;
}

export interface UnderWay {
  readonly stage: 'under_way';
  readonly span: PhaseSpan;
  /** Week of the phase, from 1: "uge 9 af 13" is week 9 of `span.weeks`. An open phase only counts upwards. */
  readonly week: number;
  /** Weeks of the phase that come after this one; 0 in the last, `undefined` in an open phase. */
  readonly weeksLeft: number | undefined;
  /** What follows when this phase ends; `undefined` in the last phase, and in an open one. */
  readonly next: PhaseSpan | undefined;
  /** The next day citizen and team look at an open phase together, today included. */
  readonly nextReviewOn: PlainDate | undefined;
  /** The last day of the whole course, aftercare included; `undefined` when a phase of it is open. */
  readonly courseEndsOn: PlainDate | undefined;
}

/** All weeks have passed and nobody has closed the course yet. */
export interface Over {
  readonly stage: 'over';
  readonly endedOn: PlainDate;
}

export interface Closed {
  readonly stage: 'closed';
  readonly endedOn: PlainDate;
  readonly ending: Ending;
}

type Dated = Pick<Enrolment, 'startsOn' | 'closing'>;

/**
 * Where a course stands on a date. The day it is closed counts as closed; dates before are answered as they
 * were. The definition must be the version the enrolment pins.
 */
export function courseAt(enrolment: Dated, definition: ProgrammeDefinition, today: PlainDate): Course {
  const { startsOn, closing } = enrolment;
  if (closing !== undefined && closing.endedOn <= today) {
    return { stage: 'closed', endedOn: closing.endedOn, ending: closing.ending };
  }
  if (today < startsOn) return { stage: 'not_begun', startsOn };
  const spans = phaseSpans(definition, startsOn);
  return inPhase(spans, today) ?? { stage: 'over', endedOn: spans.at(-1)?.endsOn ?? startsOn };
}

function inPhase(spans: readonly PhaseSpan[], today: PlainDate): UnderWay | undefined {
  const at = spans.findIndex(({ endsOn }) => endsOn === undefined || today <= endsOn);
  const span = spans[at];
  if (span === undefined) return undefined;
  const week = Math.floor(daysBetween(span.startsOn, today) / 7) + 1;
  return {
    stage: 'under_way',
    span,
    week,
    weeksLeft: span.weeks === undefined ? undefined : span.weeks - week,
    next: spans[at + 1],
    nextReviewOn: span.endsOn === undefined ? nextReview(span, today) : undefined,
    courseEndsOn: spans.at(-1)?.endsOn,
  };
}

/** Reviews lie at whole intervals from the first day of the phase, the first one interval after it. */
function nextReview({ startsOn, reviewEveryWeeks }: OpenSpan, today: PlainDate): PlainDate {
  const reviews = Math.max(1, Math.ceil(daysBetween(startsOn, today) / (7 * reviewEveryWeeks)));
  return addWeeks(startsOn, reviews * reviewEveryWeeks);
}
