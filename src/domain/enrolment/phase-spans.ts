import { addDays, addWeeks, daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import type { Phase, ProgrammeDefinition } from '../programme/definition.ts';

/** A phase laid out in the calendar of one course. */
export type PhaseSpan = DatedSpan | OpenSpan;

/** A phase with a last day. Both days belong to it; the last of its weeks may be a short one. */
export interface DatedSpan {
  readonly phase: Phase;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly weeks: number;
}

/** A phase that goes on as long as it helps. */
export interface OpenSpan {
  readonly phase: Phase;
  readonly startsOn: PlainDate;
  readonly endsOn: undefined;
  readonly weeks: undefined;
  readonly reviewEveryWeeks: number;
}

/**
 * Lays the phases of a definition end to end from the day a course starts, as far as they can be: what comes
 * after an open phase has no date yet, and a phase that ends on a date gone by has no day in this course.
 * Weeks are seven days from that weekday, not calendar weeks; dates have no hours, so summer time changes
 * nothing.
 */
export function phaseSpans(definition: ProgrammeDefinition, startsOn: PlainDate): readonly PhaseSpan[] {
  const spans: PhaseSpan[] = [];
  let next = startsOn;
  for (const phase of definition.phases) {
    const span = spanOf(phase, next);
    if (span === undefined) continue;
    spans.push(span);
    if (span.endsOn === undefined) break;
    next = addDays(span.endsOn, 1);
  }
  return spans;
}

function spanOf(phase: Phase, startsOn: PlainDate): PhaseSpan | undefined {
  const { ends } = phase;
  switch (ends.how) {
    case 'after_weeks':
      return { phase, startsOn, endsOn: addDays(addWeeks(startsOn, ends.weeks), -1), weeks: ends.weeks };
    case 'on_date':
      return spanTo(phase, startsOn, ends.date as PlainDate);
    case 'open': {
      const { reviewEveryWeeks } = ends;
      return { phase, startsOn, endsOn: undefined, weeks: undefined, reviewEveryWeeks };
    }
  }
}

function spanTo(phase: Phase, startsOn: PlainDate, endsOn: PlainDate): DatedSpan | undefined {
  if (endsOn < startsOn) return undefined;
  return { phase, startsOn, endsOn, weeks: Math.ceil((daysBetween(startsOn, endsOn) + 1) / 7) };
}
