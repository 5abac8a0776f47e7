import { sql } from 'kysely';
import type { EmployeeVisit } from '../../access/index.ts';

/** Opens sessions to signing up, or gives them another number of seats; whoever waits gets what becomes free. */
export async function saveSeats(
  { tables, viewer }: EmployeeVisit,
  sessions: readonly string[],
  seats: number,
): Promise<void> {
  await sql`
    insert into session_opening (organisation_id, session_id, run_id, seats, recorded_by)
    select s.organisation_id, s.id, s.run_id, ${seats}, ${viewer.account} from session s
    where s.id = any (${sessions}::uuid[])
      and not exists (select from session_opening o where o.session_id = s.id)
  `.execute(tables);
  await sql`
    update session_opening set seats = ${seats}
    where session_id = any (${sessions}::uuid[]) and seats <> ${seats}
  `.execute(tables);
}
