import { includesDate } from '../kernel/period.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Code, CodePeriod } from './code-list.ts';

/** The period of a code that holds a date; no two do. */
export function periodOn({ periods }: Pick<Code, 'periods'>, date: PlainDate): CodePeriod | undefined {
  return periods.find(({ period }) => includesDate(period, date));
}
