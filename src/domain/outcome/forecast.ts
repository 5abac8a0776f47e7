import type { Figure } from './figure.ts';
import { wilsonLimits } from './wilson-limits.ts';

/**
 * Where a figure may come to stand when everybody counted today is settled; counts of people.
 *  - as_those_before: those who are not settled go as those who are; the limits are Wilson's for those settled
 *  - as_it_stands: nobody is settled before a day to come, so what holds today is taken to hold then
 */
export interface Forecast {
  readonly method: 'as_those_before' | 'as_it_stands';
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  readonly of: number;
}

/** Fewer settled people than this say nothing about the others. */
const fewestSettled = 10;

type Forecasted = Pick<
  Figure,
  | 'counted'
  | 'numerator'
  | 'denominator'
  | 'notMet'
  | 'exitedToWorkOrEducation'
  | 'notYetPossible'
  | 'holdsNow'
>;

/**
 * A simple forecast by a stated method, or `undefined` where there is nothing to say: everybody is settled, or too few
 * are. It tells nothing of people who are not there yet, and nothing of what would have happened without the programme.
 */
export function forecast(figure: Forecasted): Forecast | undefined {
  const { counted, numerator, notMet, exitedToWorkOrEducation, notYetPossible, denominator, holdsNow } =
    figure;
  if (counted !== 'people' || notYetPossible === 0) return undefined;
  const settled = numerator + notMet + exitedToWorkOrEducation;
  if (settled === 0 && holdsNow > 0)
    return { method: 'as_it_stands', expected: holdsNow, low: holdsNow, high: holdsNow, of: denominator };
  const limits = settled < fewestSettled ? undefined : wilsonLimits(numerator, settled);
  if (limits === undefined) return undefined;
  const at = (share: number): number => numerator + Math.round(share * notYetPossible);
  return {
    method: 'as_those_before',
    expected: at(numerator / settled),
    low: at(limits.low),
    high: at(limits.high),
    of: denominator,
  };
}
