import type { Client } from 'pg';

type Row = Readonly<Record<string, unknown>>;

/** Writes rows of one table, in one statement for those with the same columns: one that a row leaves out has its default. */
export async function insertRows(client: Client, table: string, rows: readonly Row[]): Promise<number> {
  const alike = new Map<string, Row[]>();
  for (const row of rows) {
    const columns = Object.keys(row).join(', ');
    const group = alike.get(columns);
    if (group === undefined) alike.set(columns, [row]);
    else group.push(row);
  }
  let written = 0;
  for (const [columns, group] of alike) {
    const result = await client.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(group.map(asText))],
    );
    written += result.rowCount ?? 0;
  }
  return written;
}

/** Bytes travel as PostgreSQL writes them in hexadecimal; few rows have any. */
function asText(row: Row): Row {
  if (!Object.values(row).some((value) => Buffer.isBuffer(value))) return row;
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value,
    ]),
  );
}
