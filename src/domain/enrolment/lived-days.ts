import { includesDate, type Period } from '../kernel/period.ts';
import { addDays, daysBetween, type PlainDate } from '../kernel/plain-date.ts';

/**
 * The day on which so many days of a course have been lived, counted from its first and without the pauses.
 * `undefined` when a pause that nobody has ended comes first: then nobody knows.
 *
 * @param days at least 1
 * @param pauses in the order of their days
 */
export function dayWhenLived(
  from: PlainDate,
  days: number,
  pauses: readonly Period[],
): PlainDate | undefined {
  let last = addDays(from, days - 1);
  for (const pause of apart(pauses)) {
    if (pause.to !== undefined && pause.to < from) continue;
    if (pause.from > last) break;
    if (pause.to === undefined) return undefined;
    last = addDays(last, daysBetween(later(pause.from, from), pause.to) + 1);
  }
  return last;
}

/** How many days from one to another, both included, lie in no pause. */
export function daysLived(from: PlainDate, to: PlainDate, pauses: readonly Period[]): number {
  if (to < from) return 0;
  return daysBetween(from, to) + 1 - daysPaused(from, to, pauses);
}

/** How many days from one to another, both included, lie in a pause. */
function daysPaused(from: PlainDate, to: PlainDate, pauses: readonly Period[]): number {
  return apart(pauses).reduce((sum, pause) => {
    const [first, last] = [later(pause.from, from), pause.to === undefined || pause.to > to ? to : pause.to];
    return last < first ? sum : sum + daysBetween(first, last) + 1;
  }, 0);
}

/** The pause a day lies in. */
export function pauseOn<One extends Period>(pauses: readonly One[], day: PlainDate): One | undefined {
  return pauses.find((pause) => includesDate(pause, day));
}

/** The same days as periods that do not overlap, so that no day is counted twice. */
function apart(pauses: readonly Period[]): Period[] {
  const merged: Period[] = [];
  for (const pause of pauses) {
    const before = merged.at(-1);
    if (before === undefined || (before.to !== undefined && before.to < pause.from)) merged.push(pause);
    else merged[merged.length - 1] = { from: before.from, to: laterEnd(before.to, pause.to) };
  }
  return merged;
}

function later(one: PlainDate, other: PlainDate): PlainDate {
  return one > other ? one : other;
}

function laterEnd(one: PlainDate | undefined, other: PlainDate | undefined): PlainDate | undefined {
  return one === undefined || other === undefined ? undefined : later(one, other);
}
