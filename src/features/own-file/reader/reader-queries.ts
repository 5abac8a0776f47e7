import { sql } from 'kysely';
import type { EmployeeVisit } from '../../access/index.ts';

/** Somebody of the leader's own house who can be named. */
export interface Colleague {
  readonly employment: string;
  readonly name: string;
  readonly title: string;
}

/** The house's people today but its caseworkers and the leader: the title tells who is a psychologist. */
export async function readColleagues({
  tables,
  viewer,
  today,
  language,
}: EmployeeVisit): Promise<readonly Colleague[]> {
  const { rows } = await sql<Colleague>`
    select e.id as employment, e.staff_name as name, ${sql.ref(language === 'da' ? 'e.title_da' : 'e.title_en')} as title
    from employment e
    where e.organisation_id = ${viewer.organisation} and e.period @> ${today}::date
      and e.occupation <> 'caseworker' and e.account_id <> ${viewer.account}
    order by e.staff_name, e.id
  `.execute(tables);
  return rows;
}
