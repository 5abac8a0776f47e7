import { sql } from 'kysely';
import type { Relation } from '../../domain/access/relation.ts';
import { soonDays } from '../../domain/consent/consent-standing.ts';
import type { CourseChange } from '../../domain/enrolment/course-change.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { changesOf } from '../course-changes/index.ts';
import { inShownOrder, type Mask, maskOf, type ShownName, shownName } from '../people/index.ts';

/** A course that goes on, what the viewer stands to it, and when anybody last had contact as far as they see. */
export interface OpenCourse {
  readonly id: string;
  readonly authority: string;
  readonly citizen: string;
  readonly run: string;
  readonly referral: string;
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
  /** The next day something is agreed for, as far as the viewer may read it. */
  readonly nextOn: PlainDate | undefined;
  /** Weeks between contacts, where that was agreed with the citizen. */
  readonly agreedWeeks: number | undefined;
  /** The last day of the yes that runs out next, when that is soon and no later one says the same. */
  readonly consentEndsOn: PlainDate | undefined;
}

/** The courses the viewer is on the team of, leads or answers for, that nobody has closed. One question. */
export async function readOpenCourses(visit: EmployeeVisit): Promise<readonly OpenCourse[]> {
  const { tables, viewer, today } = visit;
  const { rows } = await sql<CourseRow>`
    with mine as materialized (
      select e.authority_id, e.id, e.referral_id, e.citizen_id, e.run_id, e.starts_on, e.ended_on, e.programme_version_id, place.access_row,
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
           (select min(n.next_step_on) from shared_note n
             where n.enrolment_id = mine.id and n.next_step_on >= ${today}) as next_on,
           (select r.every_weeks from contact_rhythm r where r.enrolment_id = mine.id and r.agreed_from <= ${today}
             order by r.agreed_from desc, r.recorded_at desc limit 1) as agreed_weeks,
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
  readonly referral_id: string;
  readonly authority_id: string;
  readonly id: string;
  readonly citizen_id: string;
  readonly run_id: string;
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
  readonly next_on: PlainDate | null;
  readonly agreed_weeks: number | null;
  readonly consent_ends_on: PlainDate | null;
}

function courseOf(row: CourseRow, { language }: EmployeeVisit): OpenCourse {
  return {
    id: row.id,
    authority: row.authority_id,
    citizen: row.citizen_id,
    referral: row.referral_id,
    run: row.run_id,
    callName: shownName(row, 'list', language),
    startsOn: row.starts_on,
    endsOn: row.ended_on ?? undefined,
    changes: row.changes,
    version: row.programme_version_id,
    held: new Set(row.held),
    onTeam: row.access_row !== null,
    lastRecorded: row.last_recorded ?? undefined,
    lastOwn: row.last_own ?? undefined,
    nextOn: row.next_on ?? undefined,
    agreedWeeks: row.agreed_weeks ?? undefined,
    consentEndsOn: row.consent_ends_on ?? undefined,
  };
}
