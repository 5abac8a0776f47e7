import type { Brand } from './brand.ts';
import type { PlainDate } from './plain-date.ts';

/** A year, or a year and a month: `2026` or `2026-11`. Texts compare in order, the bare year first. */
export type YearMonth = Brand<string, 'YearMonth'>;

const shape = /^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/;

/** Reads `2026` and `2026-11`; `undefined` when it is neither. */
export function parseYearMonth(text: string): YearMonth | undefined {
  return shape.test(text) ? (text as YearMonth) : undefined;
}

/** The month a day lies in. */
export function monthOfDate(date: PlainDate): YearMonth {
  return date.slice(0, 7) as YearMonth;
}

/** Whether one lies wholly before another. A bare year may hold any of its months. */
export function endsBefore(end: YearMonth, begin: YearMonth): boolean {
  const shared = Math.min(end.length, begin.length);
  return end.slice(0, shared) < begin.slice(0, shared);
}
