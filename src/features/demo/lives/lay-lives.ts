import { addDays, daysBetween, isoWeek, type PlainDate } from '../../../domain/kernel/plain-date.ts';
import { parseCprNumber } from '../../../domain/person/cpr-number.ts';
import type { KeyRing } from '../../../platform/keys/key-ring.ts';
import { sealCpr } from '../../people/index.ts';
import type { DemoCodes } from '../demo-code-queries.ts';
import { idsOf } from './ids-of.ts';
import { type KeptKind, type KeptLives, type KeptTable, type KeptValue, marked } from './kept-lives.ts';

/** Rows of one table, ready to be written. */
export interface LaidTable {
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

interface Ground {
  readonly id: (number: number) => string | undefined;
  readonly day: (days: number) => PlainDate;
  readonly keys: KeyRing;
  readonly today: PlainDate;
}

/**
 * Lays kept lives on this week: all days move by whole weeks, so that what happened on a Tuesday did, and numbers are
 * sealed with this installation's keys. What is told in a code this installation has not read in is left out.
 */
export function layLives(lives: KeptLives, codes: DemoCodes, keys: KeyRing, today: PlainDate): LaidTable[] {
  const monday = mondayOf(today);
  const ids = idsOf(lives, codes, monday);
  const ground: Ground = { id: (number) => ids[number], day: (days) => addDays(monday, days), keys, today };
  return lives.tables.map((table) => ({ name: table.name, rows: rowsOf(table, ground) }));
}

/** The Monday of a day's week. */
function mondayOf(day: PlainDate): PlainDate {
  let monday = day;
  const { week } = isoWeek(day);
  while (isoWeek(addDays(monday, -1)).week === week) monday = addDays(monday, -1);
  return monday;
}

function rowsOf({ columns, rows }: KeptTable, ground: Ground): Record<string, unknown>[] {
  const idColumns = columns.flatMap(([, kind], at) => (kind === 'id' ? [at] : []));
  return rows
    .filter((row) => idColumns.every((at) => row[at] === null || ground.id(row[at] as number) !== undefined))
    .map((row) => {
      const laid: Record<string, unknown> = {};
      for (const [at, [name, kind]] of columns.entries()) {
        const value = row[at] ?? null;
        if (kind === 'cpr')
          Object.assign(laid, sealed(value as string, laid['authority_id'] as string, ground));
        else laid[name] = value === null ? null : layValue(kind, value, ground);
      }
      return laid;
    });
}

function layValue(kind: KeptKind, value: KeptValue, ground: Ground): unknown {
  switch (kind) {
    case 'id':
      return ground.id(value as number);
    case 'day':
      return ground.day(value as number);
    case 'days': {
      const [from, to] = (value as readonly (number | null)[]).map((days) =>
        typeof days === 'number' ? ground.day(days) : '',
      );
      return `[${from},${to})`;
    }
    case 'instant': {
      const [days = 0, seconds = 0] = value as readonly number[];
      return `${ground.day(days)}T${new Date(seconds * 1_000).toISOString().slice(11)}`;
    }
    case 'json':
      return JSON.parse(unmarked(JSON.stringify(value), ground));
    default:
      return value;
  }
}

function unmarked(text: string, ground: Ground): string {
  return text.replaceAll(marked.any, (_, kind: string, number: string) =>
    kind === 'id' ? (ground.id(Number(number)) ?? '') : ground.day(Number(number)),
  );
}

/** The number stands in one column of the file, and in two of the table. */
function sealed(text: string, authority: string, { keys, today }: Ground) {
  const cpr = parseCprNumber(text, today);
  if (!cpr.ok) throw new Error(`a number in the demo's lives is wrong: ${cpr.refusal}`);
  return sealCpr(keys, authority, cpr.value);
}

/** How many days lie between the Monday of a file and a day. */
export function daysFrom(monday: PlainDate, day: string): number {
  return daysBetween(monday, day as PlainDate);
}
