import { v7 as newId } from 'uuid';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import type { EmployeeVisit } from '../../access/index.ts';

/**
 * Adds a version that was read in, and its questionnaire where it is the first. Says which version has the number
 * afterwards: another's when somebody was first.
 */
export async function addVersion(
  { tables, viewer, today }: EmployeeVisit,
  id: string,
  questionnaire: Questionnaire,
): Promise<string> {
  await tables
    .insertInto('questionnaire')
    .values({ id: newId(), key: questionnaire.key })
    .onConflict((there) => there.column('key').doNothing())
    .execute();
  const { id: questionnaireId } = await tables
    .selectFrom('questionnaire')
    .select('id')
    .where('key', '=', questionnaire.key)
    .executeTakeFirstOrThrow();
  await tables
    .insertInto('questionnaire_version')
    .values({
      id,
      questionnaire_id: questionnaireId,
      number: questionnaire.version,
      definition: JSON.stringify(questionnaire),
      origin: 'imported',
      published_on: today,
      published_by: viewer.account,
      rights_ticked_by: viewer.account,
      rights_ticked_on: today,
    })
    .onConflict((there) => there.doNothing())
    .execute();
  const stands = await tables
    .selectFrom('questionnaire_version')
    .select('id')
    .where('questionnaire_id', '=', questionnaireId)
    .where('number', '=', questionnaire.version)
    .executeTakeFirstOrThrow();
  return stands.id;
}
