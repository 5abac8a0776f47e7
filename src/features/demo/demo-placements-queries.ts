import type { Client } from 'pg';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';

/** A course on whose team somebody is today, and since when. */
export interface PlacedCourse {
  readonly enrolment: string;
  readonly since: PlainDate;
}

/** The courses of somebody's teams today, those that began first before others; of one run where it is named. */
export async function readCoursesOf(
  administrator: Client,
  account: string,
  run: string | undefined,
  today: PlainDate,
): Promise<readonly PlacedCourse[]> {
  const { rows } = await administrator.query<PlacedCourse>(
    `select e.id as enrolment, min(lower(t.period)) as since
     from enrolment e join team_member t on t.enrolment_id = e.id and t.account_id = $1 and t.period @> $3::date
     where ($2::uuid is null or e.run_id = $2) and e.ended_on is null
     group by e.id, e.starts_on order by e.starts_on, e.id`,
    [account, run ?? null, today],
  );
  return rows;
}
