import type { PlainDate } from '../kernel/plain-date.ts';
import type { Code, CodeList, CodePeriod } from './code-list.ts';
import { inOrder } from './in-order.ts';
import { periodOn } from './period-on.ts';

/** A code as it stood on one date. */
export interface CodeOnDate extends CodePeriod, Pick<Code, 'id' | 'code'> {}

/**
 * The codes of a list that were valid on a date, each in that date's wording. What a form offers for a fact: the
 * date is the fact's own.
 */
export function codesOn(list: CodeList, date: PlainDate): CodeOnDate[] {
  return inOrder(list).flatMap((code) => {
    const then = periodOn(code, date);
    return then === undefined ? [] : [{ id: code.id, code: code.code, ...then }];
  });
}
