import { sql } from 'kysely';
import type { EmployeeVisit } from '../../access/index.ts';
import { beginImport } from '../import-repository.ts';
import type { AnswersOnTheirWay } from './answer-list-repository.ts';

/**
 * Writes the answers of a file through their door, a part at a time: all of them, or nothing. `false` when it was read in
 * already.
 * @param parts some hundreds of responses each, as the door takes them
 */
export async function addAnswers(
  visit: EmployeeVisit,
  { id, run, authority, source, version, lines }: AnswersOnTheirWay,
  parts: Iterable<string>,
): Promise<boolean> {
  const mapping = { questionnaire: version };
  if (!(await beginImport(visit, { id, run, authority, source, mapping, lines }))) return false;
  for (const part of parts) await sql`select app.fill_answers(${id}, ${part}::jsonb)`.execute(visit.tables);
  await sql`select app.finish_import(${id})`.execute(visit.tables);
  return true;
}
