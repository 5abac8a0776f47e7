import { sql } from 'kysely';
import type { EmployeeVisit } from '../access/index.ts';

/** The roles the viewer fills today, by course. */
export async function readMyRoles({
  tables,
  viewer,
  today,
}: EmployeeVisit): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ readonly enrolment: string; readonly roles: readonly string[] }>`
    select m.enrolment_id as enrolment, array_agg(m.role_key) as roles from team_member m
    where m.account_id = ${viewer.account} and m.organisation_id = ${viewer.organisation} and m.period @> ${today}::date
    group by m.enrolment_id
  `.execute(tables);
  return new Map(rows.map(({ enrolment, roles }) => [enrolment, roles]));
}
