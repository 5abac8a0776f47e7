import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Visit } from '../access/index.ts';

/** Puts a citizen on the list of a group; the database gives the seat, if there is one, in the same statement. */
export async function addSignUp(
  { tables, viewer }: Visit,
  session: string,
  enrolment: string,
): Promise<void> {
  await sql`
    insert into sign_up (authority_id, id, session_id, session_kind, held_by, held_on, enrolment_id, citizen_id, run_id,
                         referral_id, recorded_by)
    select e.authority_id, ${newId()}, s.id, s.kind, s.held_by, s.held_on, e.id, e.citizen_id, e.run_id, e.referral_id,
           ${viewer.account}
    from enrolment e join session s on s.id = ${session}
    where e.id = ${enrolment}
    on conflict do nothing
  `.execute(tables);
}

/** Takes a citizen off the list; a seat that becomes free goes to the next. */
export async function leave({ tables, today }: Visit, session: string, enrolment: string): Promise<void> {
  await tables
    .updateTable('sign_up')
    .set({ left_on: today })
    .where('session_id', '=', session)
    .where('enrolment_id', '=', enrolment)
    .where('left_on', 'is', null)
    .execute();
}
