import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { CompanyId, Workplace, WorkplaceId } from '../../domain/company/workplace.ts';
import type { EmployeeVisit } from '../access/index.ts';

/** One change to the register at a time: two people who add the same place must meet. */
export async function lockRegister({ tables }: EmployeeVisit): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('workplaces', 0))`.execute(tables);
}

/** The company of that number, begun where it is not there yet; a workplace without one gets a company of its own. */
export async function companyOf(
  { tables, viewer }: EmployeeVisit,
  { cvr, name }: Pick<Workplace, 'cvr' | 'name'>,
): Promise<CompanyId> {
  if (cvr !== undefined) {
    const there = await tables.selectFrom('company').select('id').where('cvr', '=', cvr).executeTakeFirst();
    if (there !== undefined) return there.id as CompanyId;
  }
  const id = newId() as CompanyId;
  await tables
    .insertInto('company')
    .values({ id, cvr: cvr ?? null, name, recorded_by: viewer.account })
    .execute();
  return id;
}

function rowOf(company_id: CompanyId, workplace: Workplace) {
  return {
    company_id,
    p_number: workplace.pNumber ?? null,
    kind: workplace.kind,
    name: workplace.name,
    industry_id: workplace.industry ?? null,
    street: workplace.street ?? null,
    postal_code: workplace.postalCode ?? null,
    town: workplace.town ?? null,
  };
}

export async function addWorkplace(
  { tables, viewer }: EmployeeVisit,
  id: WorkplaceId,
  company: CompanyId,
  workplace: Workplace,
): Promise<void> {
  await tables
    .insertInto('workplace')
    .values({ id, ...rowOf(company, workplace), recorded_by: viewer.account })
    .execute();
}

/** Puts a row right as it was seen; false when somebody else was first. */
export async function correctWorkplace(
  { tables }: EmployeeVisit,
  id: WorkplaceId,
  seen: number,
  company: CompanyId,
  workplace: Workplace,
): Promise<boolean> {
  const { numUpdatedRows } = await tables
    .updateTable('workplace')
    .set({ ...rowOf(company, workplace), revision: seen + 1 })
    .where('id', '=', id)
    .where('revision', '=', seen)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Lets one row, and all that became part of it before, stand for another. */
export async function mergeWorkplaces(
  { tables, viewer, today }: EmployeeVisit,
  { from, into, reason }: { readonly from: WorkplaceId; readonly into: WorkplaceId; readonly reason: string },
): Promise<void> {
  await tables
    .updateTable('workplace')
    .set({ merged_into: into })
    .where((row) => row.or([row('id', '=', from), row('merged_into', '=', from)]))
    .execute();
  await tables
    .insertInto('workplace_merge')
    .values({
      id: newId(),
      workplace_id: from,
      into_workplace_id: into,
      reason,
      organisation_id: viewer.organisation,
      recorded_by: viewer.account,
      recorded_on: today,
    })
    .execute();
}
