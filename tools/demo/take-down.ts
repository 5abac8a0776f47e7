import type { PlainDate } from '../../src/domain/kernel/plain-date.ts';
import type { KeptKind, KeptLives, KeptTable, KeptValue } from '../../src/features/demo/lives/kept-lives.ts';
import { marked } from '../../src/features/demo/lives/kept-lives.ts';
import { daysFrom } from '../../src/features/demo/lives/lay-lives.ts';
import { openCpr } from '../../src/features/people/cpr-storage.ts';
import { columnsOf, type Row, rowsIn } from './all-rows.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { leftOut, livedTables } from './kept-tables.ts';
import { type Numbers, numberIds } from './number-ids.ts';
import type { Done } from './play.ts';
import type { Stage } from './stage.ts';

interface Taking {
  readonly monday: PlainDate;
  readonly numbers: Numbers;
  readonly calendar: Calendar;
  readonly stage: Stage;
}

const anId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const aDay = /\b\d{4}-\d{2}-\d{2}\b/g;

/** Everything a play has written, in the shape it is kept in: the same whenever and wherever it is played. */
export async function takeDown(
  stage: Stage,
  before: ReadonlyMap<string, ReadonlySet<string>>,
  done: readonly Done[],
  monday: PlainDate,
): Promise<KeptLives> {
  const columns = await columnsOf(stage.administrator);
  const written = new Map<string, readonly Row[]>();
  for (const table of columns.keys()) {
    const rows = (await rowsIn(stage.administrator, table)).filter(
      (row) => !before.get(table)?.has(JSON.stringify(row)),
    );
    if (rows.length > 0) written.set(table, rows);
  }
  const strange = [...written.keys()].filter(
    (table) => !leftOut.includes(table) && !livedTables.some((name) => name === table),
  );
  if (strange.length > 0) throw new Error(`lives wrote into ${strange.join(', ')}, which nobody takes down`);
  const calendar = calendarOf(stage.realDay, done);
  const lived = livedTables.flatMap((name) => {
    const rows = written.get(name);
    return rows === undefined ? [] : [{ name, rows }];
  });
  const numbers = await numberIds(stage.administrator, lived, calendar, monday);
  const taking = { monday, numbers, calendar, stage };
  const tables = lived.map(({ name, rows }) => tableOf(name, rows, columns.get(name) ?? new Map(), taking));
  return { monday, known: numbers.known, made: numbers.made, tables };
}

function tableOf(
  name: string,
  rows: readonly Row[],
  types: ReadonlyMap<string, string>,
  taking: Taking,
): KeptTable {
  const kept = [...types].filter(
    ([column]) => column !== 'cpr_hash' && rows.some((row) => row[column] !== null),
  );
  const columns = kept.map(([column, type]) => {
    const isCpr = column === 'cpr_encrypted';
    return [isCpr ? 'cpr' : column, isCpr ? 'cpr' : kindOf(column, type)] as const;
  });
  const values = rows.map((row) =>
    kept.map(([column], at) => take(columns[at]?.[1] ?? 'plain', row[column] ?? null, taking)),
  );
  return {
    name,
    columns,
    rows: inOrder(
      values,
      columns.map(([, kind]) => kind),
    ),
  };
}

function kindOf(column: string, type: string): KeptKind {
  if (column === 'born_on') return 'born';
  const kinds: Readonly<Record<string, KeptKind>> = {
    uuid: 'id',
    date: 'day',
    daterange: 'days',
    timestamptz: 'instant',
    jsonb: 'json',
  };
  return kinds[type] ?? 'plain';
}

function take(kind: KeptKind, value: unknown, { monday, numbers, calendar, stage }: Taking): KeptValue {
  if (value === null) return null;
  const text = String(value);
  switch (kind) {
    case 'id':
      return numbers.of(text);
    case 'day':
      return daysFrom(monday, text);
    case 'days': {
      const [from = '', to = ''] = text.slice(1, -1).split(',');
      return [from, to].map((day) => (day === '' ? null : daysFrom(monday, day)));
    }
    case 'instant': {
      const { on, seconds } = calendar.momentOf(new Date(text));
      return [daysFrom(monday, on), seconds];
    }
    case 'json':
      return JSON.parse(
        JSON.stringify(value)
          .replaceAll(anId, (id) => marked.id(numbers.of(id)))
          .replaceAll(aDay, (day) => marked.day(daysFrom(monday, day))),
      ) as KeptValue;
    case 'cpr':
      return openCpr(stage.keys, Buffer.from(text.slice(2), 'hex'));
    default:
      return value as KeptValue;
  }
}

/** Rows in the order of the ids they hold, so that the same lives make the same file. */
function inOrder(rows: KeptValue[][], kinds: readonly KeptKind[]): KeptValue[][] {
  const ids = kinds.flatMap((kind, at) => (kind === 'id' ? [at] : []));
  const highest = (row: readonly KeptValue[]): number => Math.max(...ids.map((at) => Number(row[at] ?? 0)));
  return rows
    .map((row) => ({ row, highest: highest(row), text: JSON.stringify(row) }))
    .toSorted((a, b) => a.highest - b.highest || (a.text < b.text ? -1 : 1))
    .map(({ row }) => row);
}
