import { sql } from 'kysely';
import type { NamedResponsible } from '../../domain/caseload/name-responsible.ts';
import type { EmployeeVisit } from '../access/index.ts';

/**
 * Makes somebody responsible from a day on. Whoever was, or was to become, responsible then is so until the day
 * before; a naming that would only have begun later is taken back, and its row is left empty.
 */
export async function saveResponsible(
  { tables }: EmployeeVisit,
  at: { readonly authority: string; readonly citizen: string; readonly id: string },
  { account, from }: NamedResponsible,
): Promise<void> {
  await sql`
    update responsible_caseworker set period = period * daterange(null, ${from}::date)
    where authority_id = ${at.authority} and citizen_id = ${at.citizen} and period && daterange(${from}::date, null)
  `.execute(tables);
  await tables
    .insertInto('responsible_caseworker')
    .values({
      authority_id: at.authority,
      id: at.id,
      citizen_id: at.citizen,
      account_id: account,
      period: `[${from},)`,
    })
    .execute();
}

/** Whether a form was sent before: its id is the row's. */
export async function isNamed({ tables }: EmployeeVisit, id: string): Promise<boolean> {
  const before = await tables
    .selectFrom('responsible_caseworker')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  return before !== undefined;
}
