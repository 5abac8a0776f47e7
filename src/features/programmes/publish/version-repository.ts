import { v7 as newId } from 'uuid';
import type { ProgrammeDefinition } from '../../../domain/programme/definition.ts';
import type { EmployeeVisit } from '../../access/index.ts';

/**
 * Adds a version to its programme, and the programme where it is the first. Says which version has the number
 * afterwards: another's when somebody was first.
 */
export async function addVersion(
  { tables, viewer, today }: EmployeeVisit,
  id: string,
  definition: ProgrammeDefinition,
): Promise<string> {
  await tables
    .insertInto('programme')
    .values({ id: newId(), key: definition.key })
    .onConflict((there) => there.column('key').doNothing())
    .execute();
  const programme = await tables
    .selectFrom('programme')
    .select('id')
    .where('key', '=', definition.key)
    .executeTakeFirstOrThrow();
  await tables
    .insertInto('programme_version')
    .values({
      id,
      programme_id: programme.id,
      number: definition.version,
      definition: JSON.stringify(definition),
      published_on: today,
      published_by: viewer.account,
    })
    .onConflict((there) => there.doNothing())
    .execute();
  const stands = await tables
    .selectFrom('programme_version')
    .select('id')
    .where('programme_id', '=', programme.id)
    .where('number', '=', definition.version)
    .executeTakeFirstOrThrow();
  return stands.id;
}
