import { sql } from 'kysely';
import type { AccountId, OrganisationId } from '../../domain/kernel/ids.ts';
import type { Visit } from '../access/index.ts';

/** Some houses by name, in the order of their names. */
export async function readHouses(
  { tables }: Visit,
  ids: readonly OrganisationId[],
): Promise<readonly { readonly id: OrganisationId; readonly name: string }[]> {
  const { rows } = await sql<{ id: OrganisationId; name: string }>`
    select id, name from organisation where id = any (${ids}::uuid[]) order by name
  `.execute(tables);
  return rows;
}

/** The houses that evaluate a run today: the citizen may say yes to what they get under blind names. */
export async function readEvaluatingHouses(
  { tables, today }: Visit,
  run: string,
): Promise<readonly OrganisationId[]> {
  const { rows } = await sql<{ id: OrganisationId }>`
    select distinct organisation_id as id from run_party
    where run_id = ${run} and part = 'evaluator' and period @> ${today}::date order by 1
  `.execute(tables);
  return rows.map(({ id }) => id);
}

/** Whoever represents a citizen today, as far as this viewer may know of them. */
export async function readRepresentatives(
  { tables, today }: Visit,
  citizen: string,
): Promise<readonly { readonly account: AccountId; readonly name: string }[]> {
  const { rows } = await sql<{ account: AccountId; name: string }>`
    select account_id as account, shown_name as name from network_person
    where citizen_id = ${citizen} and part = 'lay_representative' and period @> ${today}::date
    order by shown_name, id
  `.execute(tables);
  return rows;
}
