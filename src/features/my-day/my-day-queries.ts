import { type SqlBool, sql } from 'kysely';
import type { Relation } from '../../domain/access/relation.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { EmployeeVisit } from '../access/index.ts';

/** A referral without a course, and what the viewer stands to it. */
export interface OpenReferral {
  readonly id: string;
  readonly authority: string;
  readonly citizen: string;
  readonly callName: string;
  readonly sentOn: PlainDate;
  /** The day of the yes; absent while there is no answer. */
  readonly acceptedOn: PlainDate | undefined;
  readonly iDecide: boolean;
  readonly iLead: boolean;
  readonly iSent: boolean;
}

/** The referrals the viewer decides, leads or has sent, from their sending until a course begins. One question. */
export async function readOpenReferrals({
  tables,
  viewer,
  today,
}: EmployeeVisit): Promise<readonly OpenReferral[]> {
  const rows = await tables
    .selectFrom('referral_status as sent')
    .innerJoin('citizen_call_name as name', 'name.citizen_id', 'sent.citizen_id')
    .leftJoin('referral_status as yes', (join) =>
      join.onRef('yes.referral_id', '=', 'sent.referral_id').on('yes.status', '=', 'accepted'),
    )
    .select(['sent.authority_id', 'sent.citizen_id', 'sent.referral_id', 'sent.run_id', 'sent.recorded_by'])
    .select(['name.call_name', 'sent.status_on as sent_on', 'yes.status_on as accepted_on'])
    .select(
      sql<boolean>`yes.status_on is null and exists (
      select from appointment as a
      where a.part = 'intake_member' and a.run_id = sent.run_id and a.authority_id = sent.authority_id
        and a.account_id = ${viewer.account} and a.organisation_id = ${viewer.organisation}
        and a.period @> ${today}::date)`.as('i_decide'),
    )
    .where('sent.status', '=', 'sent')
    .where(sql<SqlBool>`not exists (select from referral_status as no
      where no.referral_id = sent.referral_id and no.status in ('refused', 'withdrawn'))`)
    .where(sql<SqlBool>`not exists (select from enrolment where enrolment.referral_id = sent.referral_id)`)
    .orderBy('sent.status_on')
    .orderBy('name.call_name')
    .execute();
  return rows.map((row) => ({
    id: row.referral_id,
    authority: row.authority_id,
    citizen: row.citizen_id,
    callName: row.call_name,
    sentOn: row.sent_on as PlainDate,
    acceptedOn: (row.accepted_on as PlainDate | null) ?? undefined,
    iDecide: row.i_decide,
    iLead: viewer.leads.some((run) => run === row.run_id),
    iSent: row.recorded_by === viewer.account,
  }));
}

/** A course that goes on, what the viewer stands to it, and when anybody last had contact as far as they see. */
export interface OpenCourse {
  readonly id: string;
  readonly authority: string;
  readonly citizen: string;
  readonly callName: string;
  readonly startsOn: PlainDate;
  readonly version: string;
  readonly held: ReadonlySet<Relation>;
  readonly onTeam: boolean;
  readonly lastRecorded: PlainDate | undefined;
  readonly lastOwn: PlainDate | undefined;
}

/** The courses the viewer is on the team of, leads or answers for, that nobody has closed. One question. */
export async function readOpenCourses(visit: EmployeeVisit): Promise<readonly OpenCourse[]> {
  const { tables, viewer, today } = visit;
  const { rows } = await sql<CourseRow>`
    with mine as materialized (
      select e.authority_id, e.id, e.citizen_id, e.starts_on, e.programme_version_id, place.access_row,
             array_remove(array[
               place.access_row,
               case when place.coordinates then 'coordinator' end,
               case when responsible then case when place.access_row is null
                 then 'responsible_outside_team' else 'responsible_on_team' end end,
               case when e.run_id = any (${viewer.leads}::uuid[]) then 'project_leader' end
             ], null) as held
      from enrolment e
        left join lateral (
          select m.access_row, m.coordinates from team_member m
          where m.enrolment_id = e.id and m.account_id = ${viewer.account}
            and m.organisation_id = ${viewer.organisation} and m.period @> ${today}::date
          order by m.coordinates desc limit 1) place on true
        cross join lateral (
          select exists (
            select from responsible_caseworker c
            where c.citizen_id = e.citizen_id and c.account_id = ${viewer.account}
              and c.authority_id = ${viewer.organisation} and c.period @> ${today}::date) as responsible) named
      where e.ended_on is null)
    select mine.*, name.call_name,
           greatest(
             (select max(a.held_on) from attendance a where a.enrolment_id = mine.id and a.held_on <= ${today}),
             (select max(n.written_on) from shared_note n where n.enrolment_id = mine.id)) as last_recorded,
           (select max(a.held_on) from attendance a where a.enrolment_id = mine.id
             and a.held_by = ${viewer.account} and a.held_on <= ${today}) as last_own
    from mine join citizen_call_name name on name.citizen_id = mine.citizen_id
    where mine.held <> '{}'
    order by name.call_name, mine.id
  `.execute(tables);
  return rows.map(courseOf);
}

interface CourseRow {
  readonly authority_id: string;
  readonly id: string;
  readonly citizen_id: string;
  readonly call_name: string;
  readonly starts_on: PlainDate;
  readonly programme_version_id: string;
  readonly access_row: Relation | null;
  readonly held: readonly Relation[];
  readonly last_recorded: PlainDate | null;
  readonly last_own: PlainDate | null;
}

function courseOf(row: CourseRow): OpenCourse {
  return {
    id: row.id,
    authority: row.authority_id,
    citizen: row.citizen_id,
    callName: row.call_name,
    startsOn: row.starts_on,
    version: row.programme_version_id,
    held: new Set(row.held),
    onTeam: row.access_row !== null,
    lastRecorded: row.last_recorded ?? undefined,
    lastOwn: row.last_own ?? undefined,
  };
}
