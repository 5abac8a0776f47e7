import { sql } from 'kysely';
import type { CourseChange } from '../../domain/enrolment/course-change.ts';
import type { Ending } from '../../domain/enrolment/ending.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { CitizenVisit } from '../access/index.ts';
import { changesOf, standing } from '../course-changes/index.ts';
import { standingRoute } from '../referrals/index.ts';

/** One of the citizen's records, and the authority that keeps it. */
export interface OwnRecord {
  readonly citizen: string;
  readonly authority: string;
  readonly authorityName: string;
  readonly callName: string;
}

/** The records of whoever has signed in, by the name of the authority. */
export async function readOwnRecords({ tables, viewer }: CitizenVisit): Promise<readonly OwnRecord[]> {
  if (viewer.ownRecords.length === 0) return [];
  return tables
    .selectFrom('citizen as c')
    .innerJoin('organisation as o', 'o.id', 'c.authority_id')
    .innerJoin('citizen_call_name as n', 'n.citizen_id', 'c.id')
    .select(['c.id as citizen', 'c.authority_id as authority', 'o.name as authorityName'])
    .select('n.call_name as callName')
    .where('c.id', 'in', viewer.ownRecords)
    .orderBy('o.name')
    .execute();
}

/** One referral and what has become of it, as it lies in the tables. */
export interface WayRow {
  readonly referral: string;
  readonly citizen: string;
  readonly run: string;
  readonly version: string;
  readonly route: string | null;
  readonly sentOn: PlainDate;
  readonly answer: 'accepted' | 'refused' | 'withdrawn' | null;
  readonly enrolment: string | null;
  readonly startsOn: PlainDate | null;
  readonly endedOn: PlainDate | null;
  readonly ending: Ending | null;
  readonly recommendation: string | null;
  readonly onwardPlan: string | null;
  /** What the citizen learnt and did, a line each. */
  readonly cvLines: string | null;
  readonly changes: readonly CourseChange[];
}

/** Every referral of some records, newest first, with its answer, its course and how that ended. */
export async function readWays(
  { tables }: CitizenVisit,
  citizens: readonly string[],
): Promise<readonly WayRow[]> {
  const { rows } = await sql<WayRow>`
    select r.id as referral, r.citizen_id as citizen, r.run_id as run, r.programme_version_id as version, ${standingRoute('r')} as route, r.sent_on as "sentOn",
           answer.status as answer, e.id as enrolment, e.starts_on as "startsOn", e.ended_on as "endedOn",
           closing.ending, closing.recommendation, closing.onward_plan as "onwardPlan", closing.cv_lines as "cvLines",
           ${changesOf('e')} as changes
    from referral r
      left join lateral (
        select s.status from referral_status s
        where s.referral_id = r.id and s.status <> 'sent'
        order by s.status_on desc, s.recorded_at desc limit 1) answer on true
      left join enrolment e on e.referral_id = r.id
      left join closing on closing.enrolment_id = e.id and ${standing('closing')}
    where r.citizen_id = any (${citizens}::uuid[])
    order by r.sent_on desc, r.id desc
  `.execute(tables);
  return rows;
}

/** A note that its writer chose to share with the citizen. */
export interface OwnNote {
  readonly referral: string;
  readonly writer: string;
  readonly writtenOn: PlainDate;
  readonly words: string | null;
  readonly nextStep: string | null;
  readonly nextStepOn: PlainDate | null;
}

const mostNotes = 30;

/** The newest notes shared with the citizen. */
export async function readOwnNotes(
  { tables }: CitizenVisit,
  citizens: readonly string[],
): Promise<readonly OwnNote[]> {
  const { rows } = await sql<OwnNote>`
    select n.referral_id as referral, coalesce(work.staff_name, house.name) as writer,
           n.written_on as "writtenOn", n.words, n.next_step as "nextStep", n.next_step_on as "nextStepOn"
    from shared_note n
      join organisation house on house.id = n.author_organisation_id
      left join lateral (
        select w.staff_name from employment w
        where w.account_id = n.recorded_by and w.organisation_id = n.author_organisation_id
        order by upper(w.period) desc limit 1) work on true
    where n.citizen_id = any (${citizens}::uuid[])
    order by n.written_on desc, n.recorded_at desc
    limit ${mostNotes}
  `.execute(tables);
  return rows;
}
