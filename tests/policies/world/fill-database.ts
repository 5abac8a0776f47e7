import type { Client } from 'pg';
import { tableOrder, type World } from './world.ts';

/** Writes a world into an empty migrated database, as an administrator whom row security does not bind. */
export async function fillDatabase(administrator: Client, world: World): Promise<void> {
  for (const table of tableOrder) {
    const rows = world[table];
    const [first] = rows;
    if (first === undefined) continue;
    const columns = Object.keys(first).join(', ');
    await administrator.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows)],
    );
  }
}
