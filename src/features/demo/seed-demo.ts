import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { readDefinition } from '../../domain/programme/read-definition.ts';
import { asOwner } from '../../platform/database/as-owner.ts';
import { insertRows } from '../../platform/database/insert-rows.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import { demoCourses } from './demo-courses.ts';
import { demoGround } from './demo-ground.ts';
import { type DemoRows, emptyRows, seededTables } from './demo-rows.ts';

/**
 * Fills an empty, migrated database with the demo: invented people around a definition, on today's date.
 * All or nothing; the database is a demo for ever after.
 *
 * @param programmes the folder with the definitions; the first in the alphabet is run
 */
export async function seedDemo(
  administrator: Client,
  keys: KeyRing,
  today: PlainDate,
  programmes: string,
): Promise<void> {
  const definition = await firstDefinition(programmes);
  const rows: DemoRows = emptyRows();
  const ground = demoGround(rows, definition, today);
  demoCourses(rows, ground, definition, keys, today);
  await asOwner(administrator, seededTables, async () => {
    for (const table of seededTables) await insertRows(administrator, table, rows[table]);
  });
}

async function firstDefinition(folder: string): Promise<ProgrammeDefinition> {
  const files = (await readdir(folder))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort();
  const [first] = files;
  if (first === undefined) throw new Error('there is no definition to run a demo of');
  const read = readDefinition(JSON.parse(await readFile(join(folder, first), 'utf8')));
  if (!read.ok) throw new Error(`${first} cannot be used: ${JSON.stringify(read.findings)}`);
  return read.value;
}
