import { sql } from 'kysely';
import type { EmployeeVisit } from '../access/index.ts';
import { type ToldHowFar, tellHowFar } from './how-far-queries.ts';
import type { ListPart } from './import-payload.ts';
import type { ListOnItsWay } from './list-repository.ts';
import type { ListVisit } from './list-visit.ts';

/**
 * Writes a whole list through its door, a part at a time: all of it, or nothing. `false` when it was read in already.
 * @param parts its courses, some hundreds each, as the door takes them
 * @param told is told whenever a part has been written; whoever asks meanwhile is told too
 */
export async function addImport(
  { tables, viewer, today }: Pick<ListVisit, 'tables' | 'viewer' | 'today'>,
  { id, run, authority, source, mapping, list }: ListOnItsWay,
  parts: Iterable<ListPart>,
  told: ToldHowFar,
): Promise<boolean> {
  const began = await beginImport(
    { tables, viewer, today },
    { id, run, authority, source, mapping, lines: list.lines.length },
  );
  if (!began) return false;
  for (const { payload, ...howFar } of parts) {
    await sql`select app.fill_import(${id}, ${payload}::jsonb)`.execute(tables);
    await tellHowFar({ tables }, id, howFar);
    await told(howFar);
  }
  await sql`select app.finish_import(${id})`.execute(tables);
  return true;
}

/** Writes that a list is being read in; `false` when it was already. */
export async function beginImport(
  { tables, viewer, today }: Pick<ListVisit, 'tables' | 'viewer' | 'today'>,
  list: Pick<ListOnItsWay, 'id' | 'run' | 'authority' | 'source'> & {
    readonly mapping: unknown;
    readonly lines: number;
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables
    .insertInto('import')
    .values({
      authority_id: list.authority,
      id: list.id,
      run_id: list.run,
      source: list.source,
      mapping: JSON.stringify(list.mapping),
      lines: list.lines,
      imported_on: today,
      recorded_by: viewer.account,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows !== 0n;
}

/** Why a list cannot be taken back. */
export type UndoRefusal = 'undone-already' | 'told-in-edition' | 'worked-on';

/** Takes a list back, whole; answers why not where something stands on it. */
export async function removeImport({ tables }: EmployeeVisit, id: string): Promise<UndoRefusal | undefined> {
  const { rows } = await sql<{ readonly refusal: UndoRefusal | null }>`
    select app.take_import_back(${id}) as refusal`.execute(tables);
  return rows[0]?.refusal ?? undefined;
}
