import { sql } from 'kysely';
import type { PlannedDay } from '../../domain/session/change-session.ts';
import type { EmployeeVisit } from '../access/index.ts';

/** The sessions of a series the viewer may see, in the order of their days. */
export async function readSeries({ tables }: EmployeeVisit, series: string): Promise<readonly PlannedDay[]> {
  const { rows } = await sql<PlannedDay>`
    select s.id, s.held_on as on, s.cancelled_on is not null as "isCalledOff",
           exists (select from attendance a where a.session_id = s.id) as "isRecorded"
    from session s where s.series_id = ${series} order by s.held_on, s.id
  `.execute(tables);
  return rows;
}
