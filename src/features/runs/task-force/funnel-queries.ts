import { sql } from 'kysely';
import type { CompanyActId } from '../../../domain/company-act/company-act.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { PlaceStep, PledgeUse } from '../../../domain/place-step/place-step.ts';
import type { Visit } from '../../access/index.ts';

/** A use of a pledge, with the record it stands on. */
export interface RecordedUse extends PledgeUse {
  readonly authority: string;
  readonly citizen: string;
}

interface Row {
  readonly authority: string;
  readonly citizen: string;
  readonly pledge: CompanyActId;
  readonly step: PlaceStep;
  readonly on: PlainDate;
  readonly until: PlainDate | null;
}

/**
 * The steps that used a run's pledges and stand, as far as the viewer may see them. A pledge that was put right is told by
 * the row that stands now; what began lasts as long as the ledger says today.
 *
 * @param personOf one key for somebody who has moved between municipalities
 */
export async function readUses(
  { tables }: Pick<Visit, 'tables'>,
  run: string,
  personOf: (citizen: string) => string,
): Promise<readonly RecordedUse[]> {
  const { rows } = await sql<Row>`
    with recursive pledge as (
      select a.id as named, a.id as stands, a.organisation_id from company_act a where a.run_id = ${run} and a.act = 'pledge'
      union all
      select p.named, n.id, n.organisation_id
      from pledge p join company_act n on n.organisation_id = p.organisation_id and n.replaces = p.stands),
    last_pledge as (
      select p.named, p.stands from pledge p
      where not exists (select from company_act n where n.organisation_id = p.organisation_id and n.replaces = p.stands)),
    used as (
      select s.authority_id, s.citizen_id, l.stands as pledge, s.step, s.happened_on, s.work_fact_id
      from place_step s join last_pledge l on l.named = s.pledge_id
      where not s.taken_back
        and not exists (select from place_step n where n.authority_id = s.authority_id and n.replaces = s.id)),
    fact as (
      select f.authority_id, f.id as named, f.id, f.period, f.taken_back
      from work_fact f join used u on u.authority_id = f.authority_id and u.work_fact_id = f.id
      union
      select c.authority_id, c.named, n.id, n.period, n.taken_back
      from fact c join work_fact n on n.authority_id = c.authority_id and n.replaces = c.id)
    select u.authority_id as authority, u.citizen_id as citizen, u.pledge, u.step,
           coalesce(lower(f.period), u.happened_on) as "on", upper(f.period) - 1 as until
    from used u left join fact f on f.authority_id = u.authority_id and f.named = u.work_fact_id
      and not exists (select from work_fact n where n.authority_id = f.authority_id and n.replaces = f.id)
    where u.work_fact_id is null or not f.taken_back
    order by u.happened_on, u.citizen_id`.execute(tables);
  return rows.map(({ until, ...row }) => ({
    ...row,
    person: personOf(row.citizen),
    until: until ?? undefined,
  }));
}
