import type { CountedClosing } from '../completion-row.ts';
import type { Moment } from '../figure.ts';
import type { WayRow } from '../way-row.ts';

/** A closing with its day. */
export type DatedClosing = CountedClosing & { readonly endedOn: NonNullable<CountedClosing['endedOn']> };

/**
 * How a course had ended on the as-of date, as far as was known; `undated` where only the day is not known.
 * A closing that lies ahead has not happened.
 */
export function closingThen(
  { course }: WayRow,
  { asOf, knownAt }: Moment,
): DatedClosing | 'undated' | undefined {
  const closing = course?.closing;
  if (closing === undefined || closing.recordedOn > knownAt) return undefined;
  if (closing.endedOn === undefined) return 'undated';
  return closing.endedOn > asOf ? undefined : (closing as DatedClosing);
}
