import { sql } from 'kysely';
import type { Visit } from '../access/index.ts';

/** How many courses of a list have been written, of how many. */
export interface HowFar {
  readonly done: number;
  readonly of: number;
}

/** Is told how far a list has come; the next part waits until that is done. */
export type ToldHowFar = (howFar: HowFar) => void | Promise<void>;

/**
 * Tells everybody how far a list has come. What a transaction writes nobody sees before its end; what its connection is
 * called everybody sees at once, and it is forgotten with the transaction, however that ends.
 */
export async function tellHowFar(
  { tables }: Pick<Visit, 'tables'>,
  list: string,
  { done, of }: HowFar,
): Promise<void> {
  await sql`select set_config('application_name', ${`${nameOf(list)}${done}/${of}`}, true)`.execute(tables);
}

/** How far a list has come, on whichever server it is being read in; `undefined` where it is not. */
export async function readHowFar(
  { tables }: Pick<Visit, 'tables'>,
  list: string,
): Promise<HowFar | undefined> {
  const { rows } = await sql<{ told: string }>`
    select application_name as told from pg_stat_activity
    where datname = current_database() and starts_with(application_name, ${nameOf(list)})
  `.execute(tables);
  const [, done, of] = / (\d+)\/(\d+)$/.exec(rows[0]?.told ?? '') ?? [];
  return done === undefined || of === undefined ? undefined : { done: Number(done), of: Number(of) };
}

/** PostgreSQL keeps 63 letters of a name. */
function nameOf(list: string): string {
  return `list ${list} `;
}
