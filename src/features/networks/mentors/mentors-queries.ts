import { sql } from 'kysely';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Attendance } from '../../../domain/session/attendance.ts';
import type { EmployeeVisit } from '../../access/index.ts';

/** A mentor of today in a run, and how it goes with the meetings. Nothing of the citizen but the way to the agreement. */
export interface MentorOfRun {
  readonly run: string;
  readonly runName: string;
  readonly authority: string;
  readonly citizen: string;
  readonly name: string;
  readonly comesFrom: string | null;
  readonly since: PlainDate;
  /** Absent until the mentor has promised silence. */
  readonly promisedOn: PlainDate | null;
  /** The last meeting that was written up; absent where there is none. */
  readonly lastOn: PlainDate | null;
  readonly lastStatus: Attendance | null;
  readonly times: number;
  readonly minutes: number;
}

/**
 * The volunteer mentors of today in the courses that the viewer holds together, run by run. Whoever does reads every
 * meeting of the course, so what is summed is never a part of it.
 */
export async function readMentors(visit: EmployeeVisit): Promise<readonly MentorOfRun[]> {
  const { tables, today } = visit;
  const { rows } = await sql<MentorOfRun>`
    select run.id as run, run.name as "runName", n.authority_id as authority, n.citizen_id as citizen,
           n.shown_name as name, n.comes_from as "comesFrom", lower(n.period) as since, p.signed_on as "promisedOn",
           last.held_on as "lastOn", last.status as "lastStatus", met.times, met.minutes
    from enrolment e join run on run.id = e.run_id
      join network_person n on n.authority_id = e.authority_id and n.citizen_id = e.citizen_id
        and n.part = 'volunteer_mentor' and n.period @> ${today}::date
      left join mentor_promise p on p.authority_id = n.authority_id and p.network_person_id = n.id
      left join lateral (
        select a.held_on, a.status from attendance a join session s on s.id = a.session_id
        where a.enrolment_id = e.id and a.held_by = n.account_id and s.cancelled_on is null and a.held_on <= ${today}::date
        order by a.held_on desc, a.id desc limit 1) last on true
      cross join lateral (
        select count(*)::int as times, coalesce(sum(s.minutes), 0)::int as minutes
        from attendance a join session s on s.id = a.session_id
        where a.enrolment_id = e.id and a.held_by = n.account_id and s.cancelled_on is null
          and a.status in ('present', 'late')) met
    where e.referral_id = any (app.held('coordinator_referrals') || app.held('responsible_on_team_referrals'))
      and (e.ended_on is null or e.ended_on > ${today}::date)
    order by run.name, run.id, n.shown_name, n.id
  `.execute(tables);
  for (const { authority, citizen } of rows) visit.shows({ authority, citizen });
  return rows;
}
