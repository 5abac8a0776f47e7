import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { AgreedPerson } from '../../domain/network/agree-person.ts';
import type { Visit } from '../access/index.ts';

/**
 * Writes down that the citizen agrees to have somebody around, with an account of their own that opens nothing else.
 * The id was made when the form was shown: a second press finds it. `undefined` when the citizen does not exist for
 * this viewer.
 */
export async function addPerson(
  { tables, viewer }: Visit,
  citizen: string,
  id: string,
  { part, shownName, connection, comesFrom, period, whileInvited }: AgreedPerson,
): Promise<{ readonly authority: string; readonly isNew: boolean } | undefined> {
  const record = await tables
    .selectFrom('citizen_call_name')
    .select('authority_id')
    .where('citizen_id', '=', citizen)
    .executeTakeFirst();
  if (record === undefined) return undefined;
  const account = newId();
  await sql`select app.begin_account_around(${account}, ${citizen})`.execute(tables);
  const added = await sql`
    insert into network_person (authority_id, id, citizen_id, account_id, part, shown_name, connection, comes_from, period, while_invited, recorded_by)
    values (${record.authority_id}, ${id}, ${citizen}, ${account}, ${part}, ${shownName}, ${connection}, ${comesFrom ?? null},
            daterange(${period.from}::date, ${period.to ?? null}::date, '[]'), ${whileInvited}, ${viewer.account})
    on conflict do nothing
  `.execute(tables);
  return { authority: record.authority_id, isNew: added.numAffectedRows === 1n };
}

/** Ends an agreement: it holds no longer today. `undefined` when there is none such that holds. */
export async function endPerson(
  { tables, today }: Visit,
  citizen: string,
  id: string,
): Promise<{ readonly authority: string } | undefined> {
  const { rows } = await sql<{ authority_id: string }>`
    update network_person set period = daterange(lower(period), ${today}::date)
    where id = ${id} and citizen_id = ${citizen} and period @> ${today}::date
    returning authority_id
  `.execute(tables);
  const [row] = rows;
  return row && { authority: row.authority_id };
}
