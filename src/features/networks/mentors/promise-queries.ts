import { sql } from 'kysely';
import type { PersonalVisit } from '../../access/index.ts';

/** Whether a citizen waits for the viewer to promise silence; who it is, nobody is told before. */
export async function readIsAwaited({ tables }: PersonalVisit): Promise<boolean> {
  const { rows } = await sql<{ waits: boolean }>`select app.waits_for_promise() as waits`.execute(tables);
  return rows[0]?.waits ?? false;
}
