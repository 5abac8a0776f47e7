import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Moment } from '../figure.ts';

/** What is the same for every way a figure looks at. */
export interface Frame extends Moment {
  /** The last day of the run; unset where the parties have not fixed it. */
  readonly runEndsOn: PlainDate | undefined;
  /** The last day facts have come in for, where a source ends before the as-of date. */
  readonly dataEndsOn?: PlainDate;
}

/** The last day anything can be said about: nothing is told of days after the date asked for, or after the data. */
export function lastKnownDay({ asOf, dataEndsOn }: Frame): PlainDate {
  return dataEndsOn !== undefined && dataEndsOn < asOf ? dataEndsOn : asOf;
}
