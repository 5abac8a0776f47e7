import { firstOf } from '../kernel/first-of.ts';
import type { WorkWish } from '../work-wish/work-wish.ts';
import { comparePlaces, type Finding, type MatchLine } from './compare-place.ts';
import type { OpenPlace } from './open-place.ts';

/** A place, and what was found of it line by line. */
export interface Match<Place extends OpenPlace = OpenPlace> {
  readonly place: Place;
  readonly lines: readonly MatchLine[];
}

const byName = new Intl.Collator('da');

/**
 * Orders places for one citizen by three rules, which the page says in words: most that fits first; among those, least
 * that does not fit; then by the company's name. Each line counts the same, what is not known counts neither way, and
 * nobody gets a score.
 *
 * @param most how many are wanted; the rest are compared, and left out
 */
export function matchPlaces<Place extends OpenPlace>(
  wish: WorkWish,
  places: readonly Place[],
  most = places.length,
): readonly Match<Place>[] {
  const compare = comparePlaces(wish);
  const counted = places.map((place) => {
    const lines = compare(place);
    return { place, lines, fits: count(lines, 'fits'), not: count(lines, 'not') };
  });
  const first = firstOf(
    counted,
    most,
    (one, other) =>
      other.fits - one.fits ||
      one.not - other.not ||
      byName.compare(one.place.company, other.place.company) ||
      (one.place.id < other.place.id ? -1 : 1),
  );
  return first.map(({ place, lines }) => ({ place, lines }));
}

function count(lines: readonly MatchLine[], finding: Finding): number {
  let found = 0;
  for (const line of lines) if (line.finding === finding) found += 1;
  return found;
}
