import { type Id, parseId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { OpenPeriod } from '../../../domain/run/open-period.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { formatTypedDate } from '../../../platform/i18n/dates.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import { formatTypedNumber, parseTypedNumber } from '../../../platform/i18n/typed-number.ts';
import type { FieldSpec, Typed } from './field.tsx';

/** Reads the fields of a form as typed, and nothing else of what was sent. */
export function readTyped(fields: readonly FieldSpec[], sent: TypedFields): Typed {
  return Object.fromEntries(
    fields.map(({ name, kind }) => [name, kind === 'checks' ? sent.all(name).join(' ') : sent.text(name)]),
  );
}

export function textAt(typed: Typed, name: string): string {
  return typed[name]?.trim() ?? '';
}

/** A choice among codes; `undefined` where nothing of them was chosen. */
export function chosen<Code extends string>(
  codes: readonly Code[],
  typed: Typed,
  name: string,
): Code | undefined {
  const value = textAt(typed, name);
  return codes.find((code) => code === value);
}

/** An id among those that were offered. */
export function chosenId<SomeId extends Id<string>>(
  offered: readonly SomeId[],
  typed: Typed,
  name: string,
): SomeId | undefined {
  const id = parseId<SomeId>(textAt(typed, name));
  return offered.find((one) => one === id);
}

/** A whole or decimal number of something, so never below nothing; `undefined` when empty, `NaN` when it is no number. */
export function numberAt(typed: Typed, name: string): number | undefined {
  const value = parseTypedNumber(textAt(typed, name));
  return value === undefined || value >= 0 ? value : Number.NaN;
}

/** A number as it would be typed. */
export function typedNumber(value: number | undefined): string {
  return value === undefined ? '' : formatTypedNumber(value);
}

export const unreadable = 'date-unreadable';

/** The two dates of a period, as far as they can be read, and which of them cannot. */
export function periodAt(typed: Typed): {
  readonly period: OpenPeriod;
  readonly errors: Partial<Record<'from' | 'to', typeof unreadable>>;
} {
  const read = (name: 'from' | 'to'): PlainDate | undefined => parseTypedDate(textAt(typed, name));
  const wrong = (name: 'from' | 'to') =>
    textAt(typed, name) !== '' && read(name) === undefined ? { [name]: unreadable } : {};
  return { period: { from: read('from'), to: read('to') }, errors: { ...wrong('from'), ...wrong('to') } };
}

export function typedPeriod({ from, to }: OpenPeriod): Typed {
  return { from: from ? formatTypedDate(from) : '', to: to ? formatTypedDate(to) : '' };
}
