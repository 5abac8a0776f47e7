import type { Period } from '../kernel/period.ts';
import { addDays, daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import type { Phase, ProgrammeDefinition } from '../programme/definition.ts';
import type { CourseChange } from './course-change.ts';
import { daysLived, dayWhenLived } from './lived-days.ts';
import { type StandingChanges, standingChanges } from './standing-changes.ts';

/** A phase laid out in the calendar of one course. */
export type PhaseSpan = DatedSpan | OpenSpan | PausedSpan;

interface AnySpan {
  readonly phase: Phase;
  readonly startsOn: PlainDate;
  /** The pauses that lie in it, at least with a day, in the order of their days. */
  readonly pauses: readonly Period[];
}

/** A phase with a last day. Both days belong to it; the last of its weeks may be a short one. */
export interface DatedSpan extends AnySpan {
  readonly endsOn: PlainDate;
  /** Weeks that are lived: those of its pauses do not count. */
  readonly weeks: number;
}

/** A phase that goes on as long as it helps. */
export interface OpenSpan extends AnySpan {
  readonly endsOn: undefined;
  readonly weeks: undefined;
  readonly reviewEveryWeeks: number;
}

/** A phase that stands still with no day to go on: how many weeks it has is known, and not when they are over. */
export interface PausedSpan extends AnySpan {
  readonly endsOn: undefined;
  readonly weeks: number;
}

/**
 * Lays the phases of a definition end to end from the day a course starts, as far as they can be: what comes after
 * an open phase, or after a pause without an end, has no date yet, and a phase that ends on a date gone by has no day
 * in this course. Extensions make a phase longer, pauses move its end along, and a phase that was left ends the day
 * before the next one began. Weeks are seven days from that weekday, not calendar weeks; dates have no hours, so
 * summer time changes nothing.
 *
 * @param changes all that was ever changed about the course, taken back or not, in any order
 */
export function phaseSpans(
  definition: Pick<ProgrammeDefinition, 'phases'>,
  startsOn: PlainDate,
  changes: readonly CourseChange[],
): readonly PhaseSpan[] {
  const standing = standingChanges(changes);
  const spans: PhaseSpan[] = [];
  let next = startsOn;
  for (const [at, phase] of definition.phases.entries()) {
    const span = spanOf(phase, next, standing, at < definition.phases.length - 1);
    if (span === undefined) continue;
    spans.push(span);
    if (span.endsOn === undefined) break;
    next = addDays(span.endsOn, 1);
  }
  return spans;
}

function spanOf(
  phase: Phase,
  startsOn: PlainDate,
  changes: StandingChanges,
  canBeLeft: boolean,
): PhaseSpan | undefined {
  const planned = plannedSpan(phase, startsOn, changes);
  const leftOn = canBeLeft ? leftBy(phase, changes) : undefined;
  if (planned === undefined || leftOn === undefined) return planned;
  const endsOn = addDays(leftOn, -1);
  if (planned.endsOn !== undefined && planned.endsOn <= endsOn) return planned;
  return endsOn < startsOn ? undefined : datedSpan(phase, startsOn, endsOn, changes.pauses);
}

/** The first day of what came after the phase, where it was left. */
function leftBy(phase: Phase, { left }: StandingChanges): PlainDate | undefined {
  return left
    .filter((one) => one.phase === phase.key)
    .map(({ on }) => on)
    .toSorted()[0];
}

function plannedSpan(phase: Phase, startsOn: PlainDate, changes: StandingChanges): PhaseSpan | undefined {
  const { pauses } = changes;
  if (phase.ends.how === 'open') {
    const { reviewEveryWeeks } = phase.ends;
    const lying = lyingIn(startsOn, undefined, pauses);
    return { phase, startsOn, endsOn: undefined, weeks: undefined, reviewEveryWeeks, pauses: lying };
  }
  const days = plannedDays(phase.ends, startsOn) + 7 * extendedWeeks(phase, changes);
  if (days <= 0) return undefined;
  const endsOn = dayWhenLived(startsOn, days, pauses);
  if (endsOn !== undefined) return datedSpan(phase, startsOn, endsOn, pauses);
  const lying = lyingIn(startsOn, undefined, pauses);
  return { phase, startsOn, endsOn, weeks: Math.ceil(days / 7), pauses: lying };
}

function plannedDays(ends: Exclude<Phase['ends'], { readonly how: 'open' }>, startsOn: PlainDate): number {
  return ends.how === 'after_weeks' ? ends.weeks * 7 : daysBetween(startsOn, ends.date as PlainDate) + 1;
}

/** How many weeks a phase was made longer, over all extensions that stand. */
export function extendedWeeks({ key }: Phase, { extensions }: StandingChanges): number {
  return extensions.filter(({ phase }) => phase === key).reduce((sum, { weeks }) => sum + weeks, 0);
}

function datedSpan(
  phase: Phase,
  startsOn: PlainDate,
  endsOn: PlainDate,
  pauses: readonly Period[],
): DatedSpan {
  const weeks = Math.max(1, Math.ceil(daysLived(startsOn, endsOn, pauses) / 7));
  return { phase, startsOn, endsOn, weeks, pauses: lyingIn(startsOn, endsOn, pauses) };
}

function lyingIn(first: PlainDate, last: PlainDate | undefined, pauses: readonly Period[]): Period[] {
  return pauses.filter(
    ({ from, to }) => (last === undefined || from <= last) && (to === undefined || to >= first),
  );
}
