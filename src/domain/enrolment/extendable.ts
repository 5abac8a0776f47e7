import { addWeeks, type PlainDate } from '../kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../programme/definition.ts';
import type { CourseDates } from './course-at.ts';
import type { CourseChange } from './course-change.ts';
import { type PhaseSpan, phaseSpans } from './phase-spans.ts';
import { standingChanges } from './standing-changes.ts';
import type { Decider } from './who-decides.ts';

/** A course, its model and a day: what can be decided about it then. */
export interface CourseOnADay {
  readonly course: CourseDates;
  readonly definition: Pick<ProgrammeDefinition, 'phases'>;
  readonly today: PlainDate;
}

/** What can be made longer today: the phase, from which last day, and how much is left of what its model allows. */
export interface Extendable {
  readonly span: PhaseSpan;
  readonly atMostWeeks: number;
  /** The fewest weeks that bring its last day to today or later. */
  readonly atLeastWeeks: number;
  readonly timesLeft: number;
  readonly decidedBy: Decider;
  readonly reasonDemanded: boolean;
}

/**
 * The phase that can be made longer: the one under way, or the last that ended, as long as a longer one would reach
 * today – a decision may come late. One that was left for the next is not made longer; that is taken back first.
 */
export function extendable({ course, definition, today }: CourseOnADay): Extendable | undefined {
  const spans = phaseSpans(definition, course.startsOn, course.changes);
  const begun = spans.filter(({ startsOn }) => startsOn <= today);
  return begun.flatMap((span) => extensionOf(span, course.changes, today) ?? []).at(-1);
}

function extensionOf(
  span: PhaseSpan,
  changes: readonly CourseChange[],
  today: PlainDate,
): Extendable | undefined {
  const { phase, endsOn } = span;
  const { extensions, left } = standingChanges(changes);
  if (phase.extension === undefined || left.some((one) => one.phase === phase.key)) return undefined;
  const { atMostWeeks, times, decidedBy, reasonDemanded } = phase.extension;
  const timesLeft = times - extensions.filter((one) => one.phase === phase.key).length;
  const weeks = Array.from({ length: atMostWeeks }, (_, at) => at + 1);
  const atLeastWeeks = weeks.find((count) => endsOn === undefined || addWeeks(endsOn, count) >= today);
  if (timesLeft <= 0 || atLeastWeeks === undefined) return undefined;
  return { span, atMostWeeks, atLeastWeeks, timesLeft, decidedBy, reasonDemanded };
}
