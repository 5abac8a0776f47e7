import { sql } from 'kysely';
import type { EmployeeVisit } from '../access/index.ts';

/** What the viewer's house is, where a day depends on it. */
export interface House {
  /** It owns citizens' records: its people may need to open one in an emergency. */
  readonly isAuthority: boolean;
  /** It pays for a run, and is to read reports of it. */
  readonly isFunder: boolean;
}

export async function readHouse({ tables, viewer, today }: EmployeeVisit): Promise<House> {
  const { rows } = await sql<House>`
    select o.kind = 'municipality' as "isAuthority",
           exists (select from run_party p where p.organisation_id = o.id and p.part = 'funder'
                   and p.period @> ${today}::date) as "isFunder"
    from organisation o where o.id = ${viewer.organisation}
  `.execute(tables);
  return rows[0] ?? { isAuthority: false, isFunder: false };
}
