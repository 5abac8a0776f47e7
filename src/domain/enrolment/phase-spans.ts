import { addDays, addWeeks, type PlainDate } from '../kernel/plain-date.ts';
import type { Phase, ProgrammeDefinition } from '../programme/definition.ts';

/** A phase laid out in the calendar of one course. Both days belong to it. */
export interface PhaseSpan {
  readonly phase: Phase;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly weeks: number;
}

/**
 * Lays the phases of a definition end to end from the day a course starts. Weeks are seven days from that
 * weekday, not calendar weeks; dates have no hours, so summer time changes nothing.
 */
export function phaseSpans(definition: ProgrammeDefinition, startsOn: PlainDate): readonly PhaseSpan[] {
  const spans: PhaseSpan[] = [];
  let next = startsOn;
  for (const phase of definition.phases) {
    const after = addWeeks(next, weeksOf(phase));
    spans.push({ phase, startsOn: next, endsOn: addDays(after, -1), weeks: weeksOf(phase) });
    next = after;
  }
  return spans;
}

function weeksOf({ ends }: Phase): number {
  switch (ends.how) {
    case 'after_weeks':
      return ends.weeks;
  }
}
