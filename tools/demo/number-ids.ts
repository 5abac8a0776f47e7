import type { Client } from 'pg';
import type { PlainDate } from '../../src/domain/kernel/plain-date.ts';
import type { KeptLives } from '../../src/features/demo/lives/kept-lives.ts';
import { daysFrom } from '../../src/features/demo/lives/lay-lives.ts';
import type { Row } from './all-rows.ts';
import type { Calendar } from './calendar.ts';

/** Ids by number: those that were there before first, then the new ones in the order they were made. */
export interface Numbers extends Pick<KeptLives, 'known' | 'made'> {
  of(id: string): number;
}

const anId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The product's own ids rise with the time they are made at; those the database makes do not. */
const rises = (id: string): boolean => id[14] === '7';
const isDemos = (id: string): boolean => id[14] === '8';

export async function numberIds(
  administrator: Client,
  tables: readonly { readonly name: string; readonly rows: readonly Row[] }[],
  calendar: Calendar,
  monday: PlainDate,
): Promise<Numbers> {
  const codes = await codesById(administrator);
  const met = new Set(
    tables.flatMap(({ rows }) => rows.flatMap((row) => JSON.stringify(row).match(anId) ?? [])),
  );
  const known = [...met].filter((id) => isDemos(id) || codes.has(id)).map((id) => codes.get(id) ?? id);
  const knownIds = [...met].filter((id) => isDemos(id) || codes.has(id));
  const order = knownIds
    .map((_, at) => at)
    .toSorted((a, b) => (String(known[a]) < String(known[b]) ? -1 : 1));
  const fresh = [...met].filter((id) => !isDemos(id) && !codes.has(id));
  const rising = fresh.filter(rises).toSorted();
  const number = new Map([...order.map((at) => knownIds[at] ?? ''), ...rising].map((id, at) => [id, at]));
  const made: [day: number, ids: number][] = [];
  for (const id of rising) count(made, daysFrom(monday, calendar.dayOf(madeAt(id))));
  // What the database named itself comes last, in the order of the rows it stands in.
  for (const [id, on] of databasesOwn(tables, number, calendar)) {
    number.set(id, number.size);
    count(made, daysFrom(monday, on));
  }
  return {
    known: order.map((at) => known[at] ?? ''),
    made,
    of: (id) => {
      const found = number.get(id);
      if (found === undefined) throw new Error(`an id was met that is in no row: ${id}`);
      return found;
    },
  };
}

function count(made: [day: number, ids: number][], day: number): void {
  const last = made.at(-1);
  if (last?.[0] === day) last[1] += 1;
  else made.push([day, 1]);
}

/** The millisecond an id of version 7 was made in. */
function madeAt(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

async function codesById(administrator: Client): Promise<ReadonlyMap<string, readonly [string, string]>> {
  const { rows } = await administrator.query<{ id: string; system_key: string; code: string }>(
    'select id, system_key, code from code',
  );
  return new Map(rows.map(({ id, system_key, code }) => [id, [system_key, code] as const]));
}

function databasesOwn(
  tables: readonly { readonly name: string; readonly rows: readonly Row[] }[],
  number: ReadonlyMap<string, number>,
  calendar: Calendar,
): readonly (readonly [string, PlainDate])[] {
  const found = new Map<string, { readonly order: string; readonly on: PlainDate }>();
  for (const { name, rows } of tables)
    for (const row of rows) {
      const text = JSON.stringify(row);
      for (const id of text.match(anId) ?? []) {
        if (number.has(id) || found.has(id)) continue;
        const bare = JSON.stringify({ ...row, recorded_at: null });
        const order = bare.replaceAll(anId, (one) => String(number.get(one) ?? '?').padStart(8, '0'));
        found.set(id, {
          order: `${name} ${order}`,
          on: calendar.momentOf(new Date(String(row['recorded_at']))).on,
        });
      }
    }
  return [...found].toSorted(([, a], [, b]) => (a.order < b.order ? -1 : 1)).map(([id, { on }]) => [id, on]);
}
