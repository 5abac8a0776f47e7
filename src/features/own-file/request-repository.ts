import { sql } from 'kysely';
import type { CitizenVisit } from '../access/index.ts';

/**
 * Adds a request for one of the citizen's own records. The id comes from the form, so that a second press finds the
 * first. Answers the authority, or `undefined` when nothing was added.
 */
export async function addRequest(
  { tables, viewer, today }: CitizenVisit,
  citizen: string,
  id: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ authority_id: string }>`
    insert into file_request (authority_id, id, citizen_id, asked_on, recorded_by)
    select c.authority_id, ${id}, c.id, ${today}, ${viewer.account}
    from citizen c
    where c.id = ${citizen} and c.id = any (${viewer.ownRecords}::uuid[])
    on conflict do nothing
    returning authority_id
  `.execute(tables);
  return rows[0]?.authority_id;
}
