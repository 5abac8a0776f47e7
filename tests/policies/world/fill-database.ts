import type { Client } from 'pg';
import { insertRows } from '../../../src/platform/database/insert-rows.ts';
import { tableOrder, type World } from './world.ts';

/** Writes a world into an empty migrated database, as an administrator whom row security does not bind. */
export async function fillDatabase(administrator: Client, world: World): Promise<void> {
  for (const table of tableOrder) await insertRows(administrator, table, world[table]);
}
