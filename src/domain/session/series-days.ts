import { addWeeks, type PlainDate } from '../kernel/plain-date.ts';

/** The days of a series: the same weekday, with some weeks between. */
export function seriesDays(first: PlainDate, everyWeeks: number, times: number): readonly PlainDate[] {
  return Array.from({ length: times }, (_, index) => addWeeks(first, index * everyWeeks));
}
