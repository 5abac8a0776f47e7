import { sql } from 'kysely';
import type { FeedbackDraft } from '../../domain/feedback/feedback-draft.ts';
import { type FeedbackDue, feedbackDue, isNews } from '../../domain/feedback/feedback-due.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { maskOf, type NameRow, type ShownName, shownName } from '../people/index.ts';

/** What a day tells about feedback, course by course. */
export interface FeedbackTasks {
  /** Feedback that came to the viewer the last two weeks. */
  readonly news: readonly (AboutCourse & { readonly releasedOn: PlainDate })[];
  /** Courses the viewer coordinates, or is responsible for on the team, where feedback is due. */
  readonly due: readonly (AboutCourse & { readonly due: FeedbackDue })[];
}

export interface AboutCourse {
  readonly enrolment: string;
  readonly authority: string;
  readonly citizen: string;
  readonly callName: ShownName;
}

/** Reads what waits about feedback for somebody at work; asks only for what this viewer can have. */
export async function readFeedbackTasks(
  visit: EmployeeVisit,
  part: { readonly receives: boolean; readonly coordinates: boolean },
): Promise<FeedbackTasks> {
  return {
    news: part.receives ? await readNews(visit) : [],
    due: part.coordinates ? await readDue(visit) : [],
  };
}

interface CourseRow extends NameRow {
  readonly authority_id: string;
  readonly enrolment: string;
}

/** Feedback to a caseworker outside the team: row security leaves only what is released to the viewer. */
async function readNews(visit: EmployeeVisit): Promise<FeedbackTasks['news']> {
  const { tables, today } = visit;
  const { rows } = await sql<CourseRow & { readonly released_on: PlainDate }>`
    select f.enrolment_id as enrolment, f.authority_id, f.citizen_id, n.call_name,
           ${maskOf('f.citizen_id', today)} as mask, max(f.released_on)::text as released_on
    from feedback f join citizen_call_name n on n.citizen_id = f.citizen_id
    where f.referral_id = any ((select app.held('released_feedback_to_responsible_outside_team')
                                    || app.held('released_feedback_to_former_caseworker'))::uuid[])
      and f.referral_id = any ((select app.held('responsible_outside_team_referrals')
                                    || app.held('former_caseworker_referrals'))::uuid[])
    group by f.enrolment_id, f.authority_id, f.citizen_id, n.call_name
    order by max(f.released_on) desc
  `.execute(tables);
  return rows
    .filter(({ released_on }) => isNews(released_on, today))
    .map((row) => ({ ...courseOf(visit, row), releasedOn: row.released_on }));
}

interface DueRow extends CourseRow {
  readonly starts_on: PlainDate;
  readonly consent_from: PlainDate | null;
  readonly open: number;
  readonly settled: readonly { readonly on: PlainDate; readonly sent: boolean }[];
}

/** The courses the viewer holds together, with the day of the yes that stands and when something was last said. */
async function readDue(visit: EmployeeVisit): Promise<FeedbackTasks['due']> {
  const { tables, viewer, today } = visit;
  const { rows } = await sql<DueRow>`
    select e.id as enrolment, e.authority_id, e.citizen_id, n.call_name, ${maskOf('e.citizen_id', today)} as mask,
           e.starts_on, yes.consent_from,
           (select count(*)::int from feedback_draft d where d.enrolment_id = e.id
              and not exists (select from feedback_withheld w where w.feedback_draft_id = d.id)
              and not exists (select from feedback f where f.feedback_draft_id = d.id)) as open,
           (select coalesce(json_agg(json_build_object('on', coalesce(f.released_on, w.withheld_on),
                                                       'sent', f.released_on is not null)), '[]')
            from feedback_draft d
              left join feedback f on f.feedback_draft_id = d.id
              left join feedback_withheld w on w.feedback_draft_id = d.id
            where d.enrolment_id = e.id and coalesce(f.released_on, w.withheld_on) is not null) as settled
    from enrolment e
      join citizen_call_name n on n.citizen_id = e.citizen_id
      cross join lateral (
        select min(lower(y.period))::text as consent_from from consent y
        where y.referral_id = e.referral_id and y.content_kind = 'feedback' and y.to_account_id is null
          and y.to_organisation_id = e.authority_id and y.to_relation = 'responsible_outside_team'
          and y.from_organisation_id is null and y.period @> ${today}::date
          and not exists (select from consent_withdrawal w where w.authority_id = y.authority_id and w.consent_id = y.id)
      ) yes
    where (e.ended_on is null or e.ended_on > ${today}) and e.starts_on <= ${today} and yes.consent_from is not null
      and exists (
        select from team_member m
        where m.enrolment_id = e.id and m.account_id = ${viewer.account}
          and m.organisation_id = ${viewer.organisation} and m.period @> ${today}::date and m.coordinates)
      and ${hasReceiver(today)}
    order by n.call_name, e.id
  `.execute(tables);
  return rows.flatMap((row) => {
    const facts = {
      startsOn: row.starts_on,
      consentFrom: row.consent_from ?? undefined,
      drafts: draftsOf(row),
    };
    const due = feedbackDue(facts, today);
    return due === undefined ? [] : [{ ...courseOf(visit, row), due }];
  });
}

/** What the rule looks at: when something was sent or kept back, and whether something still waits. */
function draftsOf({ open, settled }: DueRow): Pick<FeedbackDraft, 'state'>[] {
  return [
    ...settled.map(({ on, sent }) => ({ state: { is: sent ? 'released' : 'withheld', on } as const })),
    ...(open > 0 ? [{ state: { is: 'open' } as const }] : []),
  ];
}

function courseOf({ language }: EmployeeVisit, row: CourseRow): AboutCourse {
  return {
    enrolment: row.enrolment,
    authority: row.authority_id,
    citizen: row.citizen_id,
    callName: shownName(row, 'list', language),
  };
}

/** Whether anybody outside the team is to be told: see whom a sheet names as its receivers. */
function hasReceiver(today: PlainDate) {
  return sql<boolean>`(
    exists (
      select from responsible_caseworker c
      where c.citizen_id = e.citizen_id and c.period @> ${today}::date and not exists (
        select from team_member m
        where m.enrolment_id = e.id and m.account_id = c.account_id and m.organisation_id = c.authority_id
          and m.period @> ${today}::date))
    or exists (
      select from caseload_handover h
      where h.referral_id = e.referral_id and h.handed_on <= ${today}
        and not exists (select from caseload_return r where r.authority_id = h.authority_id and r.caseload_handover_id = h.id)))`;
}
