import { sql } from 'kysely';
import type { SaidOfContact } from '../../../domain/job-contact/job-contact.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Visit } from '../../access/index.ts';

/** What was said of a contact, by whom. */
export interface SaidEntry extends SaidOfContact {
  readonly words: string | null;
  readonly by: string | null;
}

/** A job of a citizen's that has begun, known by the first row about it. */
export interface JobEntry {
  readonly citizen: string;
  readonly fact: string;
  readonly employer: string | null;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly said: readonly SaidEntry[];
}

/** The jobs of a citizen's that have begun and stand, the newest first, each with what was said of its contacts. */
export async function readJobs(visit: Visit, citizen: string): Promise<readonly JobEntry[]> {
  return readJobsOf(visit, [citizen]);
}

/** The same of several citizens. One question. */
export async function readJobsOf(
  { tables, today }: Pick<Visit, 'tables' | 'today'>,
  citizens: readonly string[],
): Promise<readonly JobEntry[]> {
  const { rows } = await sql<JobEntry>`
    with recursive job as (
      select f.authority_id, f.id as first, f.id from work_fact f
      where f.citizen_id = any(${citizens}::uuid[]) and f.fact_kind = 'work' and f.replaces is null
      union all
      select j.authority_id, j.first, n.id from job j join work_fact n on n.authority_id = j.authority_id and n.replaces = j.id)
    select f.citizen_id as citizen, j.first as fact, f.employer, lower(f.period) as "from", upper(f.period) - 1 as until,
           coalesce((select json_agg(json_build_object('week', c.week, 'said', c.said, 'on', c.said_on, 'words', c.words,
               'by', (select max(e.staff_name) from employment e where e.account_id = c.recorded_by))
             order by c.recorded_at, c.id)
             from job_contact c where c.authority_id = j.authority_id and c.work_fact_id = j.first), '[]') as said
    from job j join work_fact f on f.authority_id = j.authority_id and f.id = j.id
    where not f.taken_back and lower(f.period) <= ${today}::date
      and not exists (select from work_fact n where n.authority_id = f.authority_id and n.replaces = f.id)
    order by lower(f.period) desc, j.first`.execute(tables);
  return rows;
}

/** The courses among these whose team has a company consultant today. */
export async function readConsultedCourses(
  { tables, today }: Pick<Visit, 'tables' | 'today'>,
  enrolments: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ enrolment: string }>`
    select distinct m.enrolment_id as enrolment from team_member m
    where m.enrolment_id = any(${enrolments}::uuid[]) and m.access_row = 'team_company_consultant'
      and m.period @> ${today}::date`.execute(tables);
  return new Set(rows.map(({ enrolment }) => enrolment));
}
