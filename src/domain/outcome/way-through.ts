import type { WayPlace } from './sort-way.ts';
import { placesReaching, shortOf, type WayStep, waySteps } from './way-steps.ts';

/**
 * One box of the way through a run. For every box but the first, the box before is
 * `reached + mayStill + the sum of out`.
 */
export interface WayBox {
  readonly step: WayStep;
  readonly reached: number;
  /** At the step before, and may still come here. */
  readonly mayStill: readonly PlaceCount[];
  /** At the step before, and went no further, by kind. Kinds with nobody are left out. */
  readonly out: readonly PlaceCount[];
}

export interface PlaceCount {
  readonly place: WayPlace;
  readonly count: number;
}

/**
 * Counts the way from referred to completed. Nobody stands in two boxes of the same step, and nobody in none.
 * @param standing how many ways stand at each place
 */
export function wayThrough(standing: Readonly<Record<WayPlace, number>>): readonly WayBox[] {
  const counted = (places: readonly WayPlace[]): PlaceCount[] =>
    places.map((place) => ({ place, count: standing[place] })).filter(({ count }) => count > 0);
  return waySteps.map((step) => ({
    step,
    reached: counted(placesReaching(step)).reduce((sum, { count }) => sum + count, 0),
    mayStill: counted(shortOf[step].may),
    out: counted(shortOf[step].out),
  }));
}
