import type { WorkWishDraft } from '../../domain/work-wish/check-work-wish.ts';
import { noWish } from '../../domain/work-wish/work-wish.ts';
import type { TypedFields } from '../../platform/http/typed-fields.ts';
import { formatTypedDate } from '../../platform/i18n/dates.ts';
import { dayTyped } from '../../platform/i18n/typed-date.ts';
import { formatTypedNumber, parseTypedNumber } from '../../platform/i18n/typed-number.ts';
import type { ToldWish } from './wish-queries.ts';

/** What stands in the fields, and the version the page was made from: none is 0. */
export interface TypedWish {
  readonly seen: number;
  readonly kinds: readonly string[];
  readonly trades: readonly string[];
  readonly tasks: string;
  readonly skills: string;
  /** Lines of the citizen's own CV they want to take along, by their ids. */
  readonly fromCv: readonly string[];
  readonly needs: readonly string[];
  readonly needsWords: string;
  readonly areas: string;
  readonly travels: readonly string[];
  readonly travelMinutes: string;
  readonly hoursFrom: string;
  readonly hoursTo: string;
  readonly readyFrom: string;
}

/** The form as it stands now. */
export function wishToChange(told: ToldWish | undefined): TypedWish {
  const { value: wish, version: seen } = told ?? { value: noWish, version: 0 };
  const number = (value: number | undefined): string => (value === undefined ? '' : formatTypedNumber(value));
  return {
    seen,
    kinds: wish.kinds,
    trades: wish.trades,
    tasks: wish.tasks ?? '',
    skills: wish.skills.join('\n'),
    fromCv: [],
    needs: wish.needs,
    needsWords: wish.needsWords.join('\n'),
    areas: wish.areas.join(', '),
    travels: wish.travels,
    travelMinutes: number(wish.travelMinutes),
    hoursFrom: number(wish.hoursFrom),
    hoursTo: number(wish.hoursTo),
    readyFrom: wish.readyFrom === undefined ? '' : formatTypedDate(wish.readyFrom),
  };
}

export function typedWish(fields: TypedFields): TypedWish {
  const seen = fields.text('seen');
  return {
    seen: /^\d{1,6}$/.test(seen) ? Number(seen) : 0,
    kinds: fields.all('kinds'),
    trades: fields.all('trades'),
    tasks: fields.text('tasks'),
    skills: fields.text('skills'),
    fromCv: fields.all('fromCv'),
    needs: fields.all('needs'),
    needsWords: fields.text('needsWords'),
    areas: fields.text('areas'),
    travels: fields.all('travels'),
    travelMinutes: fields.text('travelMinutes'),
    hoursFrom: fields.text('hoursFrom'),
    hoursTo: fields.text('hoursTo'),
    readyFrom: fields.text('readyFrom'),
  };
}

/** @param chosen the lines of the CV that were ticked, in their words */
export function draftOf(typed: TypedWish, chosen: readonly string[]): WorkWishDraft {
  return {
    ...typed,
    skills: [typed.skills, ...chosen].join('\n'),
    travelMinutes: numberTyped(typed.travelMinutes),
    hoursFrom: numberTyped(typed.hoursFrom),
    hoursTo: numberTyped(typed.hoursTo),
    readyFrom: dayTyped(typed.readyFrom),
  };
}

function numberTyped(text: string): number | 'unreadable' | undefined {
  const value = parseTypedNumber(text);
  return Number.isNaN(value) ? 'unreadable' : value;
}
