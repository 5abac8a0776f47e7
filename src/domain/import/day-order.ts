import type { Cell } from './cell.ts';
import { type DayOrder, unclearNumbers } from './read-day.ts';

/** How a column writes its days, judged from all of them; `either` where both readings are possible. */
export type JudgedOrder = DayOrder | 'either' | 'no_need';

/**
 * Judges which number is the day from a whole column: one day after the twelfth settles it for all. Where none does,
 * somebody who knows the list must say. A column that is written both ways counts as the Danish one, and the cells that
 * are no days then are found line by line.
 */
export function judgeDayOrder(cells: readonly Cell[]): JudgedOrder {
  const pairs = cells.map(unclearNumbers).filter((pair) => pair !== undefined);
  const differing = pairs.filter(([first, second]) => first !== second);
  if (differing.length === 0) return 'no_need';
  if (differing.some(([first]) => first > 12)) return 'day_first';
  return differing.some(([, second]) => second > 12) ? 'month_first' : 'either';
}
