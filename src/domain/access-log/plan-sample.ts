import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';

/** Drawn by chance among all looks, or among those in which a pattern was found. */
export const waysOfDrawing = ['random', 'pattern'] as const;

export type WayOfDrawing = (typeof waysOfDrawing)[number];

export const largestSample = 200;
const longestPeriod = 366;

/** A sample as it is asked for; what was not filled in, or cannot be read, is `undefined`. */
export interface SampleDraft {
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
  readonly how: WayOfDrawing | undefined;
  readonly size: number | undefined;
}

export interface SamplePlan {
  /** Both days included. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly how: WayOfDrawing;
  readonly size: number;
}

export interface SampleRefusals {
  readonly from: 'from-missing';
  readonly to: 'to-missing' | 'to-before-from' | 'to-not-over' | 'period-too-long';
  readonly how: 'how-missing';
  readonly size: 'size-out-of-range';
}

/**
 * Judges what sample is asked for. The period must be over: rows may still come to a day that goes on, and then the
 * seed would no longer draw the same ones.
 */
export function planSample(draft: SampleDraft, today: PlainDate): Checked<SamplePlan, SampleRefusals> {
  const { from, to, how, size } = draft;
  const rejected = rejectedAmong<SampleRefusals>({
    from: from === undefined ? 'from-missing' : undefined,
    to: refusalOfEnd(from, to, today),
    how: how === undefined ? 'how-missing' : undefined,
    size: fits(size) ? undefined : 'size-out-of-range',
  });
  if (rejected !== undefined) return rejected;
  // Nothing was refused, so everything is there.
  return accepted({ from, to, how, size } as SamplePlan);
}

function refusalOfEnd(
  from: PlainDate | undefined,
  to: PlainDate | undefined,
  today: PlainDate,
): SampleRefusals['to'] | undefined {
  if (to === undefined) return 'to-missing';
  if (to >= today) return 'to-not-over';
  if (from === undefined) return undefined;
  if (to < from) return 'to-before-from';
  return daysBetween(from, to) >= longestPeriod ? 'period-too-long' : undefined;
}

function fits(size: number | undefined): boolean {
  return size !== undefined && Number.isInteger(size) && size >= 1 && size <= largestSample;
}
