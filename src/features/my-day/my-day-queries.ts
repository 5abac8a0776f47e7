import { type SqlBool, sql } from 'kysely';
import type { Relation } from '../../domain/access/relation.ts';
import { soonDays } from '../../domain/consent/consent-standing.ts';
import type { CourseChange } from '../../domain/enrolment/course-change.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { changesOf } from '../course-changes/index.ts';
import { inShownOrder, type Mask, maskOf, type ShownName, shownName } from '../people/index.ts';

/** A referral without a course, and what the viewer stands to it. */
export interface OpenReferral {
  readonly id: string;
  readonly authority: string;
  readonly citizen: string;
  readonly callName: ShownName;
  readonly sentOn: PlainDate;
  /** The day the answer is due, where it was written down at the sending. */
  readonly answerBy: PlainDate | undefined;
  /** The day of the yes; absent while there is no answer. */
  readonly acceptedOn: PlainDate | undefined;
  readonly iDecide: boolean;
  readonly iLead: boolean;
  readonly iSent: boolean;
  /** The programme takes the case over, and it has not gone over yet. */
  readonly awaitsHandover: boolean;
  /** The viewer is the responsible caseworker, who hands it over. */
  readonly iAmResponsible: boolean;
}

/** The referrals the viewer decides, leads or has sent, from their sending until a course begins. One question. */
export async function readOpenReferrals(visit: EmployeeVisit): Promise<readonly OpenReferral[]> {
  const { tables, viewer, today } = visit;
  const rows = await tables
    .selectFrom('referral_status as sent')
    .innerJoin('citizen_call_name as name', 'name.citizen_id', 'sent.citizen_id')
    .leftJoin('referral_status as yes', (join) =>
      join.onRef('yes.referral_id', '=', 'sent.referral_id').on('yes.status', '=', 'accepted'),
    )
    .select(['sent.authority_id', 'sent.citizen_id', 'sent.referral_id', 'sent.run_id', 'sent.recorded_by'])
    .select(['name.call_name', 'sent.status_on as sent_on', 'sent.answer_by'])
    .select('yes.status_on as accepted_on')
    .select(maskOf('sent.citizen_id', today).as('mask'))
    .select(
      sql<boolean>`yes.status_on is null and exists (
      select from appointment as a
      where a.part = 'intake_member' and a.run_id = sent.run_id and a.authority_id = sent.authority_id
        and a.account_id = ${viewer.account} and a.organisation_id = ${viewer.organisation}
        and a.period @> ${today}::date)`.as('i_decide'),
    )
    .select(
      sql<boolean>`yes.status_on is not null
        and not exists (select from caseload_handover as h where h.referral_id = sent.referral_id)
        and exists (select from run join programme_version as v on v.id = run.programme_version_id
                    where run.id = sent.run_id and v.definition #> '{intake,caseloadHandover}' is not null)`.as(
        'awaits_handover',
      ),
    )
    .select(
      sql<boolean>`exists (select from responsible_caseworker as c where c.citizen_id = sent.citizen_id
        and c.account_id = ${viewer.account} and c.authority_id = ${viewer.organisation}
        and c.period @> ${today}::date)`.as('i_am_responsible'),
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
    callName: shownName(row, 'list', visit.language),
    sentOn: row.sent_on as PlainDate,
    answerBy: (row.answer_by as PlainDate | null) ?? undefined,
    acceptedOn: (row.accepted_on as PlainDate | null) ?? undefined,
    iDecide: row.i_decide,
    iLead: viewer.leads.some((run) => run === row.run_id),
    iSent: row.recorded_by === viewer.account,
    awaitsHandover: row.awaits_handover,
    iAmResponsible: row.i_am_responsible,
  }));
}

/** A course that goes on, what the viewer stands to it, and when anybody last had contact as far as they see. */
export interface OpenCourse {
  readonly id: string;
  readonly authority: string;
  readonly citizen: string;
  readonly callName: ShownName;
  readonly startsOn: PlainDate;
  /** The day an ending was entered for; it lies ahead. */
  readonly endsOn: PlainDate | undefined;
  /** All that was ever changed about its days. */
  readonly changes: readonly CourseChange[];
  readonly version: string;
  readonly held: ReadonlySet<Relation>;
  readonly onTeam: boolean;
  readonly lastRecorded: PlainDate | undefined;
  readonly lastOwn: PlainDate | undefined;
  /** The last day of the yes that runs out next, when that is soon and no later one says the same. */
  readonly consentEndsOn: PlainDate | undefined;
}

/** The courses the viewer is on the team of, leads or answers for, that nobody has closed. One question. */
export async function readOpenCourses(visit: EmployeeVisit): Promise<readonly OpenCourse[]> {
  const { tables, viewer, today } = visit;
  const { rows } = await sql<CourseRow>`
    with mine as materialized (
      select e.authority_id, e.id, e.referral_id, e.citizen_id, e.starts_on, e.ended_on, e.programme_version_id, place.access_row,
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
      where (e.ended_on is null or e.ended_on > ${today}))
    select mine.*, ${changesOf('mine')} as changes, name.call_name, ${maskOf('mine.citizen_id', today)} as mask,
           greatest(
             (select max(a.held_on) from attendance a where a.enrolment_id = mine.id and a.held_on <= ${today}),
             (select max(n.written_on) from shared_note n where n.enrolment_id = mine.id)) as last_recorded,
           (select max(a.held_on) from attendance a where a.enrolment_id = mine.id
             and a.held_by = ${viewer.account} and a.held_on <= ${today}) as last_own,
           (select min(upper(c.period) - 1)
            from consent c
            where c.referral_id = mine.referral_id and c.period @> ${today}::date
              and upper(c.period) - 1 <= ${today}::date + ${soonDays}::int
              and not exists (select from consent_withdrawal w
                              where w.authority_id = c.authority_id and w.consent_id = c.id)
              and not exists (select from consent later
                              where later.referral_id = c.referral_id and later.content_kind = c.content_kind
                                and later.to_whom = c.to_whom and later.to_relation = c.to_relation
                                and upper(later.period) > upper(c.period)
                                and not exists (select from consent_withdrawal w
                                                where w.authority_id = later.authority_id
                                                  and w.consent_id = later.id))) as consent_ends_on
    from mine join citizen_call_name name on name.citizen_id = mine.citizen_id
    where mine.held <> '{}'
    order by name.call_name, mine.id
  `.execute(tables);
  return inShownOrder(rows.map((row) => courseOf(row, visit)));
}

interface CourseRow {
  readonly authority_id: string;
  readonly id: string;
  readonly citizen_id: string;
  readonly call_name: string;
  readonly mask: Mask | null;
  readonly starts_on: PlainDate;
  readonly ended_on: PlainDate | null;
  readonly changes: readonly CourseChange[];
  readonly programme_version_id: string;
  readonly access_row: Relation | null;
  readonly held: readonly Relation[];
  readonly last_recorded: PlainDate | null;
  readonly last_own: PlainDate | null;
  readonly consent_ends_on: PlainDate | null;
}

function courseOf(row: CourseRow, { language }: EmployeeVisit): OpenCourse {
  return {
    id: row.id,
    authority: row.authority_id,
    citizen: row.citizen_id,
    callName: shownName(row, 'list', language),
    startsOn: row.starts_on,
    endsOn: row.ended_on ?? undefined,
    changes: row.changes,
    version: row.programme_version_id,
    held: new Set(row.held),
    onTeam: row.access_row !== null,
    lastRecorded: row.last_recorded ?? undefined,
    lastOwn: row.last_own ?? undefined,
    consentEndsOn: row.consent_ends_on ?? undefined,
  };
}
