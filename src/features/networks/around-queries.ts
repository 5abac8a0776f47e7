import { sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Attendance } from '../../domain/session/attendance.ts';
import type { SessionKind } from '../../domain/session/session-kind.ts';
import type { PersonalVisit } from '../access/index.ts';
import { inShownOrder, type Mask, maskOf, type ShownName, shownName } from '../people/index.ts';
import { type Plan, readPlans } from '../plans/index.ts';

/** A citizen who agreed to have the viewer around, and the contact they chose to give. */
export interface CitizenAround {
  readonly citizen: string;
  readonly callName: ShownName;
  readonly contact: string | undefined;
}

/** Reads the citizens around whom the viewer is, and logs the reading of each. */
export async function readCitizensAround(visit: PersonalVisit): Promise<readonly CitizenAround[]> {
  const { tables, viewer, today, language } = visit;
  if (viewer.around.length === 0) return [];
  const { rows } = await sql<{
    readonly authority_id: string;
    readonly citizen_id: string;
    readonly call_name: string;
    readonly contact_phone: string | null;
    readonly mask: Mask | null;
  }>`
    select name.authority_id, name.citizen_id, name.call_name, name.contact_phone,
           ${maskOf('name.citizen_id', today)} as mask
    from citizen_call_name name where name.citizen_id = any (${viewer.around}::uuid[])
  `.execute(tables);
  for (const row of rows) visit.shows({ authority: row.authority_id, citizen: row.citizen_id });
  return inShownOrder(
    rows.map((row) => ({
      citizen: row.citizen_id,
      callName: shownName(row, 'page', language),
      contact: row.contact_phone ?? undefined,
    })),
  );
}

/** A meeting to come, or one of yesterday: when and where, and not more. */
export interface MeetingAhead {
  readonly session: string;
  readonly kind: SessionKind;
  readonly on: PlainDate;
  readonly at: string | null;
  readonly place: string | null;
  readonly holder: string | null;
}

/** The meetings the viewer is invited to. */
export async function readInvitedMeetings({ tables }: PersonalVisit): Promise<readonly MeetingAhead[]> {
  const { rows } = await sql<MeetingAhead>`
    select s.id as session, s.kind, s.held_on as on, s.begins_at as at, s.place,
           (select max(e.staff_name) from employment e where e.account_id = s.held_by) as holder
    from session s where s.id = any (app.held('invited_sessions')) and s.cancelled_on is null
    order by s.held_on, s.begins_at, s.id
  `.execute(tables);
  return rows;
}

/** A meeting of a citizen that the viewer held or that was shared with them. */
export interface AroundMeeting {
  readonly citizen: string;
  readonly kind: SessionKind;
  readonly on: PlainDate;
  readonly status: Attendance;
}

const mostMeetings = 30;

/** The meetings row security shows this viewer, the newest first; an invitation's own are told elsewhere. */
export async function readMeetings({ tables, viewer }: PersonalVisit): Promise<readonly AroundMeeting[]> {
  const { rows } = await sql<AroundMeeting>`
    select a.citizen_id as citizen, a.session_kind as kind, a.held_on as on, a.status
    from attendance a
    where a.citizen_id = any (${viewer.around}::uuid[])
      and a.session_id <> all (coalesce(app.held('invited_sessions'), '{}'))
    order by a.held_on desc, a.id limit ${mostMeetings}
  `.execute(tables);
  return rows;
}

/** A course that was shared with the viewer, with its team where that was shared too. */
export interface AroundCourse {
  readonly citizen: string;
  readonly run: string;
  readonly startsOn: PlainDate;
  readonly endedOn: PlainDate | null;
  readonly team: readonly string[];
}

export async function readSharedCourses({
  tables,
  viewer,
  today,
}: PersonalVisit): Promise<readonly AroundCourse[]> {
  const { rows } = await sql<AroundCourse>`
    select e.citizen_id as citizen, run.name as run, e.starts_on as "startsOn", e.ended_on as "endedOn",
           array(select distinct (select max(w.staff_name) from employment w where w.account_id = m.account_id)
                 from team_member m where m.enrolment_id = e.id and m.period @> ${today}::date) as team
    from enrolment e join run on run.id = e.run_id
    where e.citizen_id = any (${viewer.around}::uuid[])
    order by e.starts_on desc, e.id
  `.execute(tables);
  return rows;
}

/** Feedback that was released to the viewer by name. */
export interface AroundFeedback {
  readonly citizen: string;
  readonly words: string;
  readonly on: PlainDate;
}

export async function readSharedFeedback({
  tables,
  viewer,
}: PersonalVisit): Promise<readonly AroundFeedback[]> {
  const { rows } = await sql<AroundFeedback>`
    select f.citizen_id as citizen, f.words, f.released_on as on
    from feedback f where f.citizen_id = any (${viewer.around}::uuid[])
    order by f.released_on desc, f.feedback_draft_id limit ${mostMeetings}
  `.execute(tables);
  return rows;
}

/** The plan of a course that a citizen shows the viewer something of. */
export interface AroundPlan {
  readonly citizen: string;
  readonly plan: Plan;
}

/** What citizens chose to show the viewer of their plans, by name; row security leaves nothing else. */
export async function readShownPlans(visit: PersonalVisit): Promise<readonly AroundPlan[]> {
  const shown = (table: string) =>
    sql`select citizen_id, enrolment_id from ${sql.table(table)} where citizen_id = any (${visit.viewer.around}::uuid[])`;
  const tables = [
    'plan_words',
    'plan_needs',
    'work_goal',
    'work_step',
    'other_goal',
    'other_step',
    'agenda_point',
  ];
  const { rows } = await sql<{ readonly citizen: string; readonly enrolment: string }>`
    select distinct citizen_id as citizen, enrolment_id as enrolment
    from (${sql.join(tables.map(shown), sql` union all `)}) plan
    order by enrolment desc
  `.execute(visit.tables);
  const plans = await readPlans(
    visit,
    rows.map(({ enrolment }) => enrolment),
  );
  return rows.flatMap(({ citizen, enrolment }) => {
    const plan = plans.get(enrolment);
    return plan === undefined ? [] : [{ citizen, plan }];
  });
}
