import type { Client } from 'pg';

type Row = Readonly<Record<string, unknown>>;

/** Writes rows of one table in a single statement. All rows have the columns of the first. */
export async function insertRows(client: Client, table: string, rows: readonly Row[]): Promise<number> {
  const [first] = rows;
  if (first === undefined) return 0;
  const columns = Object.keys(first).join(', ');
  const result = await client.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows.map(asText))],
  );
  return result.rowCount ?? 0;
}

/** Bytes travel as PostgreSQL writes them in hexadecimal. */
function asText(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value,
    ]),
  );
}
