import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../database/row-types.ts';

/** Opens a sign-in behind a demo button. False when there is no such button, or this is no demo. */
export async function signInAtDemo(
  tables: Kysely<Tables>,
  button: number,
  tokenHash: Buffer,
  lapsesAt: Date,
): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select app.sign_in_at_demo(${button}::integer, ${tokenHash}, ${lapsesAt}::timestamptz) as done
  `.execute(tables);
  return rows[0]?.done ?? false;
}

/** Moves a demo's date to so many days after the calendar's. A real database never moves. */
export async function travel(tables: Kysely<Tables>, days: number): Promise<void> {
  await sql`select app.travel(${days}::integer)`.execute(tables);
}
