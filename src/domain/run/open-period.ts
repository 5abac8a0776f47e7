import type { PlainDate } from '../kernel/plain-date.ts';

/** Days from the first to the last, both included; either may be unset, and is then without limit. */
export interface OpenPeriod {
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
}

export function holdsOn({ from, to }: OpenPeriod, date: PlainDate): boolean {
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}

export function isBackwards({ from, to }: OpenPeriod): boolean {
  return from !== undefined && to !== undefined && to < from;
}

/** Whether two periods share a day. Neither may be backwards. */
export function overlap(one: OpenPeriod, other: OpenPeriod): boolean {
  return !isBefore(one, other) && !isBefore(other, one);
}

function isBefore({ to }: OpenPeriod, { from }: OpenPeriod): boolean {
  return to !== undefined && from !== undefined && to < from;
}
