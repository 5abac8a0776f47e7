import type { Figure } from './figure.ts';
import { wilsonLimits } from './wilson-limits.ts';

/**
 * Where a figure may come to stand when everybody counted today is settled; counts of people.
 *  - as_those_before: those whose day is to come go as those whose day has come; the limits are Wilson's for the latter
 *  - as_it_stands: nobody is settled before a day to come, so what holds today is taken to hold then
 */
export interface Forecast {
  readonly method: 'as_those_before' | 'as_it_stands';
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  readonly of: number;
}

/** Fewer followed people than this say nothing about the others. */
const fewestFollowed = 10;

type Forecasted = Pick<
  Figure,
  'counted' | 'numerator' | 'denominator' | 'notYetPossible' | 'holdsNow' | 'followed'
>;

/**
 * A simple forecast by a stated method, or `undefined` where there is nothing to say: everybody is settled, too few
 * have been followed to their day, or the rule has no such day. Only those whose day has come are taken for a measure:
 * whoever got there early is known and whoever has not is not, so those alone would promise far too much. It tells
 * nothing of people who are not there yet, and nothing of what would have happened without the programme.
 */
export function forecast(figure: Forecasted): Forecast | undefined {
  const { counted, numerator, notYetPossible, denominator, holdsNow, followed } = figure;
  if (counted !== 'people' || notYetPossible === 0 || followed === undefined) return undefined;
  if (notYetPossible === denominator && holdsNow > 0)
    return { method: 'as_it_stands', expected: holdsNow, low: holdsNow, high: holdsNow, of: denominator };
  const limits = followed.of < fewestFollowed ? undefined : wilsonLimits(followed.met, followed.of);
  if (limits === undefined) return undefined;
  const at = (share: number): number => numerator + Math.round(share * notYetPossible);
  return {
    method: 'as_those_before',
    expected: at(followed.met / followed.of),
    low: at(limits.low),
    high: at(limits.high),
    of: denominator,
  };
}
