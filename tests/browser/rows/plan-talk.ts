import { randomUUID } from 'node:crypto';
import type { ServedHouse } from '../served-house.ts';

/** Puts a talk today into the house, as if it had been planned last week. */
export async function planTalk(
  { administrator, today }: ServedHouse,
  callName: string,
  holder: string,
  at: string,
): Promise<void> {
  await administrator.query(
    `with work as (select account_id, organisation_id from employment where staff_name = $3 limit 1),
          course as (select e.* from enrolment e join citizen_call_name n using (citizen_id)
                     where n.call_name = $2 and e.ended_on is null limit 1),
          meeting as (
            insert into session (organisation_id, id, run_id, kind, held_on, minutes, held_by, begins_at, place, place_kind, planned_by)
            select work.organisation_id, $1, course.run_id, 'talk', $4, 45, work.account_id, $5, 'Rådhuset, lokale 2', 'house', work.account_id
            from work, course returning *)
     insert into session_participant (authority_id, id, session_id, session_kind, held_by, held_on, enrolment_id,
                                      citizen_id, run_id, referral_id, recorded_by)
     select course.authority_id, $6, meeting.id, meeting.kind, meeting.held_by, meeting.held_on, course.id,
            course.citizen_id, course.run_id, course.referral_id, meeting.held_by
     from meeting, course`,
    [randomUUID(), callName, holder, today(), at, randomUUID()],
  );
}
