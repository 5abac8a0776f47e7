import type { Period } from '../kernel/period.ts';
import { addDays } from '../kernel/plain-date.ts';
import { cutAt, type Place, type PlaceId } from './place.ts';
import type { Reseating } from './reseating.ts';

/** Days from a first to a last. */
export interface Spell extends Period {
  readonly to: NonNullable<Period['to']>;
}

type Person = Pick<Place, 'account' | 'organisation'>;

/** Ids for the rows a stand-in can take: her own, and two of the one she stands in for. */
export type StandInIds = readonly [own: PlaceId, aside: PlaceId, back: PlaceId];

/**
 * Lets somebody stand in for a while. She takes the same role and no seat of her own. Where the one who is away
 * coordinates, the stand-in does so meanwhile, and the other stays on the team without it: there is one coordinator
 * on every day.
 */
export function standIn(place: Place, who: Person, spell: Spell, [own, aside, back]: StandInIds): Reseating {
  const { role, coordinates } = place;
  const standsInFor = coordinates ? aside : place.id;
  const instead: Place = { ...who, id: own, role, coordinates, period: spell, standsInFor };
  if (!coordinates) return { moved: [], begun: [instead] };
  const before = cutAt(place.period, addDays(spell.from, -1));
  const meanwhile: Place = { ...place, id: aside, coordinates: false, period: spell };
  const goesOn = place.period.to === undefined || spell.to < place.period.to;
  const after: Place = { ...place, id: back, period: { ...place.period, from: addDays(spell.to, 1) } };
  return {
    moved: [{ id: place.id, period: before }],
    begun: [meanwhile, instead, ...(goesOn ? [after] : [])],
  };
}
