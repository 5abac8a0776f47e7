import type { Client } from 'pg';
import type { Row, Subject } from './oracle/row.ts';

/** One row that is asked about: as the oracle sees it, and as it stands in the table. */
export interface KnownRow {
  readonly subject: Subject;
  readonly row: Row;
  readonly values: Readonly<{ [column: string]: unknown }>;
}

/** One way of finding out about a row. Whatever is not shown in one of them must not show in any other. */
export interface Way {
  readonly name: string;
  /** Whether the way makes sense for a table. */
  readonly fits: (subject: Subject) => boolean;
  /** Asks in a transaction that a viewer has entered: whether the way tells of the row. */
  readonly tells: (app: Client, known: KnownRow) => Promise<boolean>;
}

const always = (): boolean => true;
const isSearched = ({ searched }: Subject): boolean => searched !== undefined;

/** How people come upon rows, each asked apart. */
export const ways: readonly Way[] = [
  {
    name: 'row',
    fits: always,
    tells: (app, { subject: { table, key }, row }) =>
      finds(app, `select ${key}::text as id from ${table} where ${key} = $1`, [row.id], row.id),
  },
  {
    name: 'list',
    fits: always,
    tells: (app, { subject: { table, key }, row }) =>
      finds(app, `select ${key}::text as id from ${table} order by ${key}`, [], row.id),
  },
  {
    name: 'count',
    fits: always,
    tells: async (app, { subject: { table, key }, row }) => {
      const { rows } = await app.query<{ n: number }>(
        `select count(*)::int as n from ${table} where ${key} = $1`,
        [row.id],
      );
      return rows[0]?.n !== 0;
    },
  },
  {
    name: 'least and most',
    fits: always,
    tells: async (app, { subject: { table, key }, row }) => {
      const { rows } = await app.query<{ least: string | null; most: string | null }>(
        `select min(id) filter (where id >= $1) as least, max(id) filter (where id <= $1) as most
         from (select ${key}::text as id from ${table}) as every`,
        [row.id],
      );
      return rows[0]?.least === row.id || rows[0]?.most === row.id;
    },
  },
  {
    name: 'search by name',
    fits: isSearched,
    tells: (app, { subject: { table, key, searched }, row, values }) =>
      finds(
        app,
        `select ${key}::text as id from ${table} where ${searched} = $1`,
        [values[searched ?? '']],
        row.id,
      ),
  },
  {
    name: 'search by number',
    fits: ({ table }) => table === 'citizen_identity',
    tells: (app, { row, values }) =>
      finds(
        app,
        'select citizen_id::text as id from citizen_identity where cpr_hash = $1',
        [values['cpr_hash']],
        row.id,
      ),
  },
  {
    name: 'prefix',
    fits: isSearched,
    tells: (app, { subject: { table, key, searched }, row, values }) =>
      finds(
        app,
        `select ${key}::text as id from ${table} where ${searched} ilike $1 || '%' order by ${searched}`,
        [String(values[searched ?? '']).slice(0, 9)],
        row.id,
      ),
  },
  {
    name: 'export',
    fits: always,
    tells: async (app, { subject: { table, key }, row }) => {
      const { rows } = await app.query<{ [column: string]: unknown }>(`select * from ${table}`);
      return rows.some((found) => found[key] === row.id);
    },
  },
];

async function finds(app: Client, sql: string, values: readonly unknown[], id: string): Promise<boolean> {
  const { rows } = await app.query<{ id: string }>(sql, [...values]);
  return rows.some((row) => row.id === id);
}
