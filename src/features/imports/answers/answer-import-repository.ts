import { sql } from 'kysely';
import type { EmployeeVisit } from '../../access/index.ts';
import type { AnswersOnTheirWay } from './answer-list-repository.ts';

/**
 * Writes the answers of a file through their door, a part at a time: all of them, or nothing. `false` when it was read in
 * already.
 * @param parts some hundreds of responses each, as the door takes them
 */
export async function addAnswers(
  { tables, viewer, today }: EmployeeVisit,
  { id, run, authority, source, version, lines }: AnswersOnTheirWay,
  parts: Iterable<string>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables
    .insertInto('import')
    .values({
      authority_id: authority,
      id,
      run_id: run,
      source,
      mapping: JSON.stringify({ questionnaire: version }),
      lines,
      imported_on: today,
      recorded_by: viewer.account,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) return false;
  for (const part of parts) await sql`select app.fill_answers(${id}, ${part}::jsonb)`.execute(tables);
  await sql`select app.finish_import(${id})`.execute(tables);
  return true;
}
