import type { WorkWish } from '../work-wish/work-wish.ts';
import { comparePlace, type Finding, type MatchLine } from './compare-place.ts';
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
 */
export function matchPlaces<Place extends OpenPlace>(
  wish: WorkWish,
  places: readonly Place[],
): readonly Match<Place>[] {
  return places
    .map((place) => ({ place, lines: comparePlace(wish, place) }))
    .map((match) => ({ match, fits: count(match, 'fits'), not: count(match, 'not') }))
    .toSorted(
      (one, other) =>
        other.fits - one.fits ||
        one.not - other.not ||
        byName.compare(one.match.place.company, other.match.place.company) ||
        (one.match.place.id < other.match.place.id ? -1 : 1),
    )
    .map(({ match }) => match);
}

function count({ lines }: Match, finding: Finding): number {
  return lines.filter((line) => line.finding === finding).length;
}
