import type { PlainDate } from '../kernel/plain-date.ts';
import { type Attendance, attended } from './attendance.ts';
import type { SessionKind } from './session-kind.ts';

/** One time of a series: what a group goes through then is told by its name and its number. */
export interface SeriesTime {
  readonly session: string;
  readonly series: string;
  readonly kind: SessionKind;
  /** A series without a name cannot be told from others. */
  readonly title: string | null;
  readonly number: number;
  readonly on: PlainDate;
}

/** A time that somebody was to come to, and whether they did. */
export interface LivedTime extends SeriesTime {
  readonly status: Attendance;
}

/**
 * What somebody can catch up on, the missed time by the session at which it comes again: for each time they missed, the
 * nearest later session of another series with the same name that has the same number. Whoever has been through that number
 * anywhere has missed nothing.
 */
export function catchUps(
  lived: readonly LivedTime[],
  open: readonly SeriesTime[],
): ReadonlyMap<string, LivedTime> {
  const missed = lived.filter(
    (time) => !lived.some((other) => isSamePart(other, time) && attended(other.status)),
  );
  const found = missed.flatMap((time) => {
    const [next] = open
      .filter((one) => isSamePart(one, time) && one.series !== time.series && one.on > time.on)
      .toSorted((a, b) => (a.on < b.on ? -1 : 1));
    return next === undefined ? [] : [[next.session, time] as const];
  });
  return new Map(found);
}

function isSamePart(one: SeriesTime, other: SeriesTime): boolean {
  return (
    one.title !== null && one.title === other.title && one.kind === other.kind && one.number === other.number
  );
}
