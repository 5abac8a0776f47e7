import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { EmployeeVisit } from '../../access/index.ts';
import { takeTurn } from '../../sessions/index.ts';
import type { CopyTarget } from './ready-queries.ts';

/**
 * Writes the receipt of a text that was taken along: who, when, where to. The attendance it is about; `undefined` when
 * there is none for this viewer. Pressed twice within a minute, it was taken once.
 */
export async function saveCopy(
  visit: EmployeeVisit,
  enrolment: string,
  session: string,
  target: CopyTarget,
): Promise<string | undefined> {
  const { tables, viewer } = visit;
  await takeTurn(visit, session);
  const { rows } = await sql<{ readonly id: string }>`
    insert into journal_copy (authority_id, id, attendance_id, session_id, session_kind, held_by, enrolment_id,
                              citizen_id, run_id, referral_id, copied_for, copied_at, recorded_by)
    select a.authority_id, ${newId()}, a.id, a.session_id, a.session_kind, a.held_by, a.enrolment_id, a.citizen_id,
           a.run_id, a.referral_id, ${target}, app.moment(), ${viewer.account}
    from attendance a
    where a.enrolment_id = ${enrolment} and a.session_id = ${session}
      and not exists (select from journal_copy c where c.attendance_id = a.id and c.copied_for = ${target}
                      and c.recorded_by = ${viewer.account} and c.copied_at > app.moment() - interval '1 minute')
    returning attendance_id as id
  `.execute(tables);
  return rows[0]?.id;
}
