import type { Period } from '../kernel/period.ts';
import type { Place, PlaceId } from './place.ts';

/** A place whose time changes. Without a period it never begins. */
export interface Moved {
  readonly id: PlaceId;
  readonly period: Period | undefined;
}

/** What a change does to the rows of a team: some get other days, some are new. Nothing is overwritten or lost. */
export interface Reseating {
  readonly moved: readonly Moved[];
  readonly begun: readonly Place[];
}

/** The team as it is once the change is made. */
export function reseated(places: readonly Place[], { moved, begun }: Reseating): readonly Place[] {
  const days = new Map(moved.map(({ id, period }) => [id, period]));
  const kept = places.flatMap((place) => {
    if (!days.has(place.id)) return [place];
    const period = days.get(place.id);
    return period === undefined ? [] : [{ ...place, period }];
  });
  return [...kept, ...begun];
}
