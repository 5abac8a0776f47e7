import type { Client } from 'pg';

/** A row as PostgreSQL writes it in JSON: ids, days and spans are texts. */
export type Row = Readonly<Record<string, unknown>>;

/** Every table of the product's own with its columns and their types, in the order of the columns. */
export async function columnsOf(
  administrator: Client,
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const { rows } = await administrator.query<{ table_name: string; column_name: string; type: string }>(
    `select c.table_name, c.column_name, c.udt_name as type from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
     order by c.table_name, c.ordinal_position`,
  );
  const tables = new Map<string, Map<string, string>>();
  for (const { table_name, column_name, type } of rows)
    tables.set(table_name, (tables.get(table_name) ?? new Map()).set(column_name, type));
  return tables;
}

/** All rows of a table. */
export async function rowsIn(administrator: Client, table: string): Promise<readonly Row[]> {
  const { rows } = await administrator.query<{ row: Row }>(
    `select to_jsonb(t) as row from ${administrator.escapeIdentifier(table)} t`,
  );
  return rows.map(({ row }) => row);
}

/** Every row of every table, as texts to tell new ones by. */
export async function everyRow(administrator: Client): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const all = new Map<string, ReadonlySet<string>>();
  for (const table of (await columnsOf(administrator)).keys()) {
    const rows = await rowsIn(administrator, table);
    all.set(table, new Set(rows.map((row) => JSON.stringify(row))));
  }
  return all;
}
