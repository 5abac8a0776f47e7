import { daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../programme/definition.ts';
import type { Ending } from './ending.ts';
import type { Enrolment } from './enrolment.ts';
import { type PhaseSpan, phaseSpans } from './phase-spans.ts';

/** Where a course stands on a date. */
export type Course = NotBegun | UnderWay | Over | Closed;

export interface NotBegun {
  readonly stage: 'not_begun';
  readonly startsOn: PlainDate;
}

export interface UnderWay {
  readonly stage: 'under_way';
  readonly span: PhaseSpan;
  /** Week of the phase, from 1: "uge 9 af 13" is week 9 of `span.weeks`. */
  readonly week: number;
  /** Weeks of the phase that come after this one; 0 in the last. */
  readonly weeksLeft: number;
  /** What follows when this phase ends; `undefined` in the last phase. */
  readonly next: PhaseSpan | undefined;
  /** The last day of the whole course, aftercare included. */
  readonly courseEndsOn: PlainDate;
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
  return inPhase(phaseSpans(definition, startsOn), today);
}

function inPhase(spans: readonly PhaseSpan[], today: PlainDate): UnderWay | Over {
  const courseEndsOn = lastDayOf(spans);
  const at = spans.findIndex((span) => today <= span.endsOn);
  const span = spans[at];
  if (span === undefined) return { stage: 'over', endedOn: courseEndsOn };
  const week = Math.floor(daysBetween(span.startsOn, today) / 7) + 1;
  return { stage: 'under_way', span, week, weeksLeft: span.weeks - week, next: spans[at + 1], courseEndsOn };
}

function lastDayOf(spans: readonly PhaseSpan[]): PlainDate {
  const last = spans.at(-1);
  if (last === undefined) throw new Error('a definition without phases was not checked');
  return last.endsOn;
}
