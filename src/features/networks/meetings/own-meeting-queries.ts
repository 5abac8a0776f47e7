import { sql } from 'kysely';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Attendance } from '../../../domain/session/attendance.ts';
import type { PersonalVisit } from '../../access/index.ts';

/** A course that a mentor's meeting belongs to: ids, and nothing of what it is about. */
export interface MentoredCourse {
  readonly authority: string;
  readonly citizen: string;
  readonly enrolment: string;
  readonly run: string;
  readonly referral: string;
}

/** The courses that go on today of the citizens who have the viewer as their mentor; of others there are none. */
export async function readMentoredCourses({ tables }: PersonalVisit): Promise<readonly MentoredCourse[]> {
  const { rows } = await sql<MentoredCourse>`
    select authority_id as authority, citizen_id as citizen, enrolment_id as enrolment, run_id as run,
           referral_id as referral
    from app.mentored_courses()
  `.execute(tables);
  return rows;
}

/** A meeting the viewer holds; without a status nobody has written whether they met. */
export interface OwnMeetingRow {
  readonly session: string;
  readonly citizen: string;
  readonly on: PlainDate;
  readonly at: string | null;
  readonly minutes: number | null;
  readonly status: Attendance | null;
}

const mostMeetings = 30;

/** The viewer's own meetings that were not called off, those ahead and the newest first. */
export async function readOwnMeetings({ tables, viewer }: PersonalVisit): Promise<readonly OwnMeetingRow[]> {
  const { rows } = await sql<OwnMeetingRow>`
    select s.id as session, who.citizen_id as citizen, s.held_on as on, s.begins_at as at, s.minutes,
      (select a.status from attendance a where a.session_id = s.id and a.citizen_id = who.citizen_id) as status
    from session s
      join (select session_id, citizen_id from session_participant where taken_off_on is null
            union select session_id, citizen_id from attendance) who on who.session_id = s.id
    where s.held_by = ${viewer.account} and s.cancelled_on is null
      and who.citizen_id = any (${viewer.around}::uuid[])
    order by s.held_on desc, s.begins_at desc nulls last, s.id limit ${mostMeetings}
  `.execute(tables);
  return rows;
}
