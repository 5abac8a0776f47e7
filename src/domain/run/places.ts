import type { Checked } from '../kernel/checked.ts';
import { rejectedAmong } from '../kernel/checked.ts';
import type { OrganisationId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import { holdsOn, isBackwards, type OpenPeriod, overlap } from './open-period.ts';

/** Whether places are counted as citizens at the same time or as citizens through the whole period. */
export const waysToCountPlaces = ['at_once', 'in_all'] as const;

export type CountedPlaces = (typeof waysToCountPlaces)[number];

/** How many of an authority's citizens there is room for: `fewest` is set where it is a range, as 20–25. */
export interface Places {
  readonly authority: OrganisationId;
  readonly counted: CountedPlaces;
  readonly fewest: number | undefined;
  readonly most: number;
  readonly period: OpenPeriod;
}

export interface PlacesDraft {
  readonly authority: OrganisationId | undefined;
  readonly counted: CountedPlaces | undefined;
  /** `NaN` where something was typed that is no whole number. */
  readonly fewest: number | undefined;
  readonly most: number | undefined;
  readonly period: OpenPeriod;
}

export interface PlacesRefusals {
  readonly authority: 'authority-missing' | 'places-overlap';
  readonly counted: 'counted-missing';
  readonly fewest: 'not-a-number' | 'more-than-most';
  readonly most: 'number-missing' | 'not-a-number';
  readonly to: 'ends-before-it-begins';
}

/** Checks places against the run's other places: an authority has one number at a time of each sort. */
export function checkPlaces(draft: PlacesDraft, others: readonly Places[]): Checked<Places, PlacesRefusals> {
  const { authority, counted, fewest, most, period } = draft;
  const backwards = isBackwards(period);
  const meets = others.some(
    (other) => other.authority === authority && other.counted === counted && overlap(other.period, period),
  );
  const rejected = rejectedAmong<PlacesRefusals>({
    authority:
      authority === undefined ? 'authority-missing' : !backwards && meets ? 'places-overlap' : undefined,
    counted: counted === undefined ? 'counted-missing' : undefined,
    fewest: refuseFewest(fewest, most),
    most: most === undefined ? 'number-missing' : isCount(most) ? undefined : 'not-a-number',
    to: backwards ? 'ends-before-it-begins' : undefined,
  });
  if (rejected !== undefined || authority === undefined || counted === undefined || most === undefined)
    return rejected ?? { ok: false, refusals: {} };
  return accepted({ authority, counted, fewest, most, period });
}

function refuseFewest(
  fewest: number | undefined,
  most: number | undefined,
): PlacesRefusals['fewest'] | undefined {
  if (fewest === undefined) return undefined;
  if (!isCount(fewest)) return 'not-a-number';
  return most !== undefined && fewest > most ? 'more-than-most' : undefined;
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 100_000;
}

/** The places that hold on a date. */
function placesOn(places: readonly Places[], date: PlainDate): readonly Places[] {
  return places.filter(({ period }) => holdsOn(period, date));
}

/** How many citizens of an authority there is room for at once on a date; `undefined` where nobody has said. */
export function placesAtOnce(
  places: readonly Places[],
  authority: OrganisationId,
  date: PlainDate,
): number | undefined {
  return placesOn(places, date).find((one) => one.authority === authority && one.counted === 'at_once')?.most;
}
