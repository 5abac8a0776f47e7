import { sql } from 'kysely';
import type { OrganisationId } from '../../domain/kernel/ids.ts';
import type { Organisation } from '../../domain/organisation/check-organisation.ts';
import type { EmployeeVisit } from '../access/index.ts';

/** One change to the list at a time: two people who add the same house must meet. */
export async function lockOrganisations({ tables }: EmployeeVisit): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('organisations', 0))`.execute(tables);
}

export async function addOrganisation(
  { tables }: EmployeeVisit,
  id: OrganisationId,
  { name, kind }: Organisation,
): Promise<void> {
  await tables.insertInto('organisation').values({ id, name, kind }).execute();
}

export async function renameOrganisation(
  { tables }: EmployeeVisit,
  id: OrganisationId,
  name: string,
): Promise<void> {
  await tables.updateTable('organisation').set({ name }).where('id', '=', id).execute();
}
