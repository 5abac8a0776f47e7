import type { Client } from 'pg';

/** A database as a release had it: which migrations it had been through, and every row of every table. */
export interface Dump {
  readonly migrations: readonly string[];
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** Reads everything in a database, each row as PostgreSQL writes it in JSON. */
export async function readDump(client: Pick<Client, 'query'>): Promise<Dump> {
  const names = await column(client, `select name as value from migration.applied order by name`);
  const tables = await column(
    client,
    `select tablename as value from pg_tables where schemaname = 'public' order by tablename`,
  );
  const rows = [];
  for (const table of tables) rows.push([table, await rowsOf(client, table)] as const);
  return { migrations: names, tables: Object.fromEntries(rows) };
}

async function rowsOf(client: Pick<Client, 'query'>, table: string) {
  const { rows } = await client.query<{ row: Readonly<Record<string, unknown>> }>(
    `select to_jsonb(t) as row from ${table} t order by t::text`,
  );
  return rows.map(({ row }) => row);
}

/**
 * Lays a dump's rows in a database that has been brought to its migrations. Triggers and references rest meanwhile: the
 * rows have passed them once, in the release they are from.
 */
export async function layDump(client: Pick<Client, 'query'>, { tables }: Dump): Promise<void> {
  await client.query('begin');
  await client.query(`set local session_replication_role = replica`);
  for (const [table, rows] of Object.entries(tables)) {
    const columns = await column(
      client,
      `select quote_ident(attname) as value from pg_attribute
       where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    );
    await client.query(
      `insert into ${table} (${columns.join(', ')}) overriding system value
       select ${columns.map((name) => `t.${name}`).join(', ')}
       from jsonb_array_elements($1::jsonb) row, jsonb_populate_record(null::${table}, row) t`,
      [JSON.stringify(rows)],
    );
  }
  await client.query('commit');
}

async function column(client: Pick<Client, 'query'>, sql: string): Promise<string[]> {
  const { rows } = await client.query<{ value: string }>(sql);
  return rows.map(({ value }) => value);
}
