import type { PlainDate } from './plain-date.ts';

/** Days from the first to the last, both included; without a last day it goes on until somebody ends it. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate | undefined;
}

/** Whether a date lies in a period; its first and last day do. */
export function includesDate(period: Period, date: PlainDate): boolean {
  return period.from <= date && (period.to === undefined || date <= period.to);
}

/** Whether two periods share at least one day. */
export function periodsMeet(one: Period, other: Period): boolean {
  return (other.to === undefined || one.from <= other.to) && (one.to === undefined || other.from <= one.to);
}
