import type { Client } from 'pg';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';

/** Somebody whose job consultant opens doors, and the placement they have been in, where there was one. */
export interface DoorsOpenedFor {
  readonly citizen: string;
  readonly authority: string;
  /** Since when the consultant has been on the team. */
  readonly since: PlainDate;
  readonly placement: string | null;
  readonly from: PlainDate | null;
}

/** The people of a run in the order they came, by whoever is on their teams. */
export async function readDoorsOpenedFor(
  administrator: Client,
  run: string,
  account: string,
): Promise<readonly DoorsOpenedFor[]> {
  const { rows } = await administrator.query<DoorsOpenedFor>(
    `select e.citizen_id as citizen, e.authority_id as authority, lower(t.period) as since, f.id as placement,
            lower(f.period) as "from"
     from enrolment e
       join team_member t on t.enrolment_id = e.id and t.account_id = $2
       left join lateral (
         select w.id, w.period from work_fact w
         where w.authority_id = e.authority_id and w.citizen_id = e.citizen_id and w.fact_kind = 'placement'
           and lower(w.period) >= lower(t.period)
           and not exists (select from work_fact n where n.authority_id = w.authority_id and n.replaces = w.id)
         order by w.period limit 1) f on true
     where e.run_id = $1
     order by e.starts_on, e.id`,
    [run, account],
  );
  return rows;
}
