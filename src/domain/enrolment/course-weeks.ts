import type { Period } from '../kernel/period.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { daysLived, dayWhenLived } from './lived-days.ts';
import type { PhaseSpan } from './phase-spans.ts';

/**
 * How one week of a course looks: `active` (the citizen came to something), `quiet` (a week gone by without),
 * `elapsed` (gone by, and the viewer may not know which of the two), `paused`, `now`, and `ahead` in the main phase
 * or the aftercare.
 */
export type WeekLook = 'active' | 'quiet' | 'elapsed' | 'paused' | 'now' | 'ahead' | 'aftercare_ahead';

/** One week of a course, in its place in the calendar. */
export interface CourseWeek {
  readonly look: WeekLook;
  /** Its number in the whole course; a week on pause has none. */
  readonly number: number | undefined;
}

interface Dated {
  readonly startsOn: PlainDate;
  readonly endedOn: PlainDate | undefined;
}

interface Cell {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly phase: PhaseSpan['phase'];
  readonly isPause: boolean;
}

/**
 * Lays a course out week by week, weeks on pause between those that are lived. A week that goes on is never called
 * quiet, and the week a course ended in was lived like those before it.
 *
 * @param activeDays days on which the citizen came to something; `undefined` when the viewer does not see every
 *   attendance, because then an empty week would be a guess
 */
export function courseWeeks(
  { startsOn, endedOn }: Dated,
  spans: readonly PhaseSpan[],
  activeDays: readonly PlainDate[] | undefined,
  today: PlainDate,
): readonly CourseWeek[] {
  const isOver = endedOn !== undefined && endedOn <= today;
  const day = isOver ? endedOn : today;
  const cells = spans.flatMap((span) => cellsOf(span, day, isOver));
  const now = isOver || today < startsOn ? undefined : cellOf(cells, today);
  let number = 0;
  return cells.map((cell) => {
    if (!cell.isPause) number += 1;
    const look = cell === now ? 'now' : lookOf(cell, day, activeDays, isOver);
    return { look, number: cell.isPause ? undefined : number };
  });
}

/** A day on pause belongs to the pause, also where the pause lies in the middle of a week. */
function cellOf(cells: readonly Cell[], day: PlainDate): Cell | undefined {
  const around = cells.filter(({ from, to }) => from <= day && day <= to);
  return around.find(({ isPause }) => isPause) ?? around[0];
}

function lookOf(
  { from, to, phase, isPause }: Cell,
  day: PlainDate,
  activeDays: readonly PlainDate[] | undefined,
  isOver: boolean,
): WeekLook {
  if (isPause) return 'paused';
  const ahead = phase.kind === 'aftercare' ? 'aftercare_ahead' : 'ahead';
  if (from > day) return ahead;
  if (activeDays === undefined) return 'elapsed';
  if (activeDays.some((active) => from <= active && active <= to)) return 'active';
  // A pause in the middle of the week: it goes on after it.
  return to > day && !isOver ? ahead : 'quiet';
}

/** An open phase is laid out to its next review, and to its last week once the course is over. */
function cellsOf(span: PhaseSpan, day: PlainDate, isOver: boolean): Cell[] {
  const pauses = span.pauses.map(({ from, to }) => {
    // One that nobody has ended is as long as it has been.
    return { from: from < span.startsOn ? span.startsOn : from, to: to ?? (day > from ? day : from) };
  });
  const weeks = Array.from({ length: weeksToShow(span, pauses, day, isOver) }, (_, at) => ({
    from: dayWhenLived(span.startsOn, 7 * at + 1, pauses) ?? span.startsOn,
    to: dayWhenLived(span.startsOn, 7 * at + 7, pauses) ?? span.startsOn,
    phase: span.phase,
    isPause: false,
  }));
  const paused = pauses.flatMap((pause) => weeksOf(pause, span));
  return [...weeks, ...paused].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function weeksToShow(span: PhaseSpan, pauses: readonly Period[], day: PlainDate, isOver: boolean): number {
  if (span.weeks !== undefined) return span.weeks;
  const lived = Math.ceil(daysLived(span.startsOn, day, pauses) / 7);
  if (isOver) return lived;
  return Math.max(1, Math.ceil(lived / span.reviewEveryWeeks)) * span.reviewEveryWeeks;
}

function weeksOf({ from, to }: { from: PlainDate; to: PlainDate }, { phase, endsOn }: PhaseSpan): Cell[] {
  const last = endsOn !== undefined && endsOn < to ? endsOn : to;
  const cells: Cell[] = [];
  for (let first = from; first <= last; first = addDays(first, 7)) {
    const end = addDays(first, 6);
    cells.push({ from: first, to: end < last ? end : last, phase, isPause: true });
  }
  return cells;
}
