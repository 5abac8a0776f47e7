import type { OrganisationId } from '../kernel/ids.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { holdsOn } from '../run/open-period.ts';
import type { Places } from '../run/places.ts';
import type { TakenPlace } from './taken-place.ts';
import { type InLine, inOrderOfAcceptance } from './waiting-list.ts';

/** Everything a run's places are worked out from. */
export interface RunPlaces {
  readonly places: readonly Places[];
  /** By every course there was. */
  readonly taken: readonly TakenPlace[];
  readonly accepted: readonly InLine[];
}

/** How an authority's places in a run stand on a day. */
export interface PlacesStanding {
  /** Courses that hold a place that day, or that are begun for a day to come. */
  readonly held: number;
  /** Places kept for those with a yes who have not begun. */
  readonly kept: number;
  /** Those with a yes and no place yet, in the order they got it. */
  readonly waiting: readonly InLine[];
  readonly limit: PlacesLimit | undefined;
}

/** Absent where nobody has said how many places there are. */
export interface PlacesLimit {
  readonly most: number;
  readonly counted: Places['counted'];
  /** Places nobody holds and that are kept for nobody. Never below 0, also where a leader let somebody in besides. */
  readonly free: number;
  /** The first day one more with a yes would have a place; `undefined` where no end is in sight. */
  readonly nextFreeOn: PlainDate | undefined;
}

/** How the places of one authority stand on a day. */
export function placesStanding(run: RunPlaces, authority: OrganisationId, on: PlainDate): PlacesStanding {
  const line = inOrderOfAcceptance(run.accepted, authority);
  const left = placesLeft(run, authority, on);
  const held = heldOn(run, authority, on);
  if (left === undefined) return { held, kept: line.length, waiting: [], limit: undefined };
  const kept = Math.min(left.count, line.length);
  return {
    held,
    kept,
    waiting: line.slice(kept),
    limit: {
      most: left.most,
      counted: left.counted,
      free: left.count - kept,
      nextFreeOn: placeFreeOn(run, authority, line.length + 1, on),
    },
  };
}

/** The authorities a run has places for, or has citizens of, each once. */
export function authoritiesIn({ places, taken, accepted }: RunPlaces): readonly OrganisationId[] {
  return [...new Set([...places, ...taken, ...accepted].map(({ authority }) => authority))];
}

/**
 * The first day, from a day on, on which as many places are left as there are people up to a number in the line;
 * `undefined` where that day is not in sight.
 *
 * @param number place in the line of those with a yes, from 1
 */
export function placeFreeOn(
  run: RunPlaces,
  authority: OrganisationId,
  number: number,
  from: PlainDate,
): PlainDate | undefined {
  return daysOfChange(run, authority, from).find((day) => {
    const left = placesLeft(run, authority, day);
    return left === undefined || left.count >= number;
  });
}

/** Days on which more may be free than the day before: the first, the day after a course, and where places change. */
function daysOfChange({ places, taken }: RunPlaces, authority: OrganisationId, from: PlainDate): PlainDate[] {
  const ofAuthority = <Item extends { readonly authority: OrganisationId }>(items: readonly Item[]): Item[] =>
    items.filter((item) => item.authority === authority);
  const after = (day: PlainDate | undefined): PlainDate[] => (day === undefined ? [] : [addDays(day, 1)]);
  const days = [
    from,
    ...ofAuthority(taken).flatMap(({ to }) => after(to)),
    ...ofAuthority(places).flatMap(({ period }) => [
      ...(period.from ? [period.from] : []),
      ...after(period.to),
    ]),
  ];
  return [...new Set(days)].filter((day) => day >= from).toSorted();
}

interface Left {
  readonly most: number;
  readonly counted: Places['counted'];
  readonly count: number;
}

/** What is left of the places that hold on a day, by the limit that leaves least; `undefined` where there is none. */
function placesLeft(run: RunPlaces, authority: OrganisationId, on: PlainDate): Left | undefined {
  const limits = run.places.filter((one) => one.authority === authority && holdsOn(one.period, on));
  const left = limits.map(({ most, counted, period }): Left => {
    const used =
      counted === 'at_once'
        ? heldOn(run, authority, on)
        : run.taken.filter((one) => one.authority === authority && holdsOn(period, one.from)).length;
    return { most, counted, count: Math.max(0, most - used) };
  });
  return left.toSorted((one, other) => one.count - other.count)[0];
}

function heldOn({ taken }: RunPlaces, authority: OrganisationId, on: PlainDate): number {
  return taken.filter((one) => one.authority === authority && (one.to === undefined || one.to >= on)).length;
}
