import { sql } from 'kysely';
import type { SaidOfContact } from '../../../domain/job-contact/job-contact.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Visit } from '../../access/index.ts';

/** What was said of a contact, by whom. */
export interface SaidEntry extends SaidOfContact {
  readonly words: string | null;
  readonly by: string | null;
}

/** A job of the citizen's that has begun, known by the first row about it. */
export interface JobEntry {
  readonly fact: string;
  readonly employer: string | null;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly said: readonly SaidEntry[];
}

/** The jobs that have begun and stand, the newest first, each with what was said of its contacts. */
export async function readJobs({ tables, today }: Visit, citizen: string): Promise<readonly JobEntry[]> {
  const { rows } = await sql<JobEntry>`
    with recursive job as (
      select f.authority_id, f.id as first, f.id from work_fact f
      where f.citizen_id = ${citizen} and f.fact_kind = 'work' and f.replaces is null
      union all
      select j.authority_id, j.first, n.id from job j join work_fact n on n.authority_id = j.authority_id and n.replaces = j.id)
    select j.first as fact, f.employer, lower(f.period) as "from", upper(f.period) - 1 as until,
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
