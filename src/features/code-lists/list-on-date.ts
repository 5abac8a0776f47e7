import type { CodeList } from '../../domain/code-list/code-list.ts';
import { type CodeOnDate, codesOn } from '../../domain/code-list/codes-on.ts';
import { inOrder } from '../../domain/code-list/in-order.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { parseTypedDate } from '../../platform/i18n/typed-date.ts';
import type { CodeSystem } from './code-list-queries.ts';

/** A list looked at on a date. */
export interface ListOnDate {
  readonly system: CodeSystem;
  readonly list: CodeList;
  readonly date: PlainDate;
  readonly codes: readonly CodeOnDate[];
  /** What the date field holds: the date, or what was typed and is none. */
  readonly typed: string;
  readonly dateError: boolean;
}

/** The list on the date that was asked for; on today's where none was, or where it is no date. */
export function listOnDate(system: CodeSystem, list: CodeList, typed: string, today: PlainDate): ListOnDate {
  const asked = typed === '' ? today : parseTypedDate(typed);
  const date = asked ?? today;
  return {
    system,
    list,
    date,
    codes: codesOn(list, date),
    typed: asked ?? typed,
    dateError: asked === undefined,
  };
}

/** The codes that are not valid on the date, each as it was last called, or will be. */
export function codesElsewhere({ list, codes }: ListOnDate): CodeOnDate[] {
  return inOrder(list)
    .filter(({ id }) => !codes.some((valid) => valid.id === id))
    .flatMap(({ id, code, periods }) => {
      const last = periods.at(-1);
      return last === undefined ? [] : [{ id, code, ...last }];
    });
}
