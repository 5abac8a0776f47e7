import type { Id } from '../kernel/ids.ts';
import { includesDate, type Period } from '../kernel/period.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import type { TeamMember } from './team.ts';

export type PlaceId = Id<'place'>;

/** A place on a team as it is kept: a row, of which only the last day ever changes. */
export interface Place extends TeamMember {
  readonly id: PlaceId;
  /** Whether whoever sits here coordinates the course. Exactly one on a team does, on every day. */
  readonly coordinates: boolean;
  /** The place this one fills while its holder is away. A stand-in takes no seat of her own. */
  readonly standsInFor: PlaceId | undefined;
}

/** Whether two places are the same person's in the same role: a person's time in a role may lie in several rows. */
export function isSameSeat(one: TeamMember, other: TeamMember): boolean {
  return one.account === other.account && one.organisation === other.organisation && one.role === other.role;
}

/** What is left of a period when it ends no later than a day; `undefined` when nothing is. */
export function cutAt(period: Period, lastDay: PlainDate): Period | undefined {
  if (lastDay < period.from) return undefined;
  return period.to !== undefined && period.to <= lastDay ? period : { ...period, to: lastDay };
}

/** The place somebody holds in a role on a day, or the next one after it; her time may lie in several. */
export function placeOn<SomePlace extends Place>(
  places: readonly SomePlace[],
  seat: Place,
  day: PlainDate,
): SomePlace | undefined {
  const hers = places.filter((place) => isSameSeat(place, seat) && place.standsInFor === seat.standsInFor);
  return hers.find(({ period }) => includesDate(period, day)) ?? hers.find(({ period }) => period.from > day);
}

/** From when somebody has held a role without a day between, up to the day this place begins. */
export function heldSince(places: readonly Place[], place: Place): PlainDate {
  const before = places.find(
    (one) =>
      isSameSeat(one, place) &&
      one.period.to !== undefined &&
      addDays(one.period.to, 1) === place.period.from,
  );
  return before === undefined ? place.period.from : heldSince(places, before);
}
