import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { cutAt, isSameSeat, type Place } from './place.ts';
import type { Moved, Reseating } from './reseating.ts';

/**
 * Lets somebody go after a last day: all of her time in the role ends, and whoever was to stand in for her later
 * has nobody to stand in for. With a last day before she came, she never comes.
 */
export function leaveTeam(places: readonly Place[], leaving: Place, lastDay: PlainDate): Reseating {
  if (leaving.standsInFor !== undefined) return stopStandingIn(places, leaving, lastDay);
  const hers = places.filter((place) => isSameSeat(place, leaving) && place.standsInFor === undefined);
  const ids = new Set(hers.map(({ id }) => id));
  const standIns = places.filter(({ standsInFor }) => standsInFor !== undefined && ids.has(standsInFor));
  return { moved: [...hers, ...standIns].flatMap((place) => cut(place, lastDay)), begun: [] };
}

/**
 * The one who was away comes back the day after a stand-in's last. Where the stand-in coordinated, so does she again:
 * her place without coordination ends, and the one with it begins earlier or later.
 */
function stopStandingIn(places: readonly Place[], standIn: Place, lastDay: PlainDate): Reseating {
  const held = places.find(({ id }) => id === standIn.standsInFor);
  const last = lastDay < standIn.period.from ? undefined : { ...standIn.period, to: lastDay };
  const moved: Moved[] = [{ id: standIn.id, period: last }];
  if (!standIn.coordinates || held === undefined) return { moved, begun: [] };
  const back = placeAfter(places, held);
  const backFrom = last === undefined ? standIn.period.from : addDays(lastDay, 1);
  return {
    moved: [
      ...moved,
      { id: held.id, period: last },
      ...(back === undefined ? [] : [{ id: back.id, period: { ...back.period, from: backFrom } }]),
    ],
    begun: [],
  };
}

/** The same person's place that begins when another of hers ends. */
function placeAfter(places: readonly Place[], { period, ...held }: Place): Place | undefined {
  const next = period.to && addDays(period.to, 1);
  return places.find((place) => isSameSeat(place, { ...held, period }) && place.period.from === next);
}

function cut({ id, period }: Place, lastDay: PlainDate): Moved[] {
  const left = cutAt(period, lastDay);
  return left === period ? [] : [{ id, period: left }];
}
