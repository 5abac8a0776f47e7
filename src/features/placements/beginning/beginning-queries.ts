import { sql } from 'kysely';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Visit } from '../../access/index.ts';

/** That something agreed has begun, and what the ledger says of it today. */
export interface Beginning {
  readonly on: PlainDate;
  /** The fact as it was written when it began; corrections follow from it. */
  readonly fact: string | undefined;
  /** Hours a week as they are in the ledger now. */
  readonly hoursAWeek: number | undefined;
}

interface Row {
  readonly on: PlainDate;
  readonly fact: string | null;
  readonly hours: number | null;
}

/** The step by which an agreement began, as far as the viewer reads facts about work; `undefined` where it has not. */
export async function readBeginning(
  { tables }: Pick<Visit, 'tables'>,
  placement: string,
): Promise<Beginning | undefined> {
  const { rows } = await sql<Row>`
    select s.happened_on as "on", s.work_fact_id as fact,
           (with recursive chain as (
              select f.* from work_fact f where f.id = s.work_fact_id
              union all
              select n.* from chain c join work_fact n on n.authority_id = c.authority_id and n.replaces = c.id)
            select c.hours_a_week::float8 from chain c where not exists (
              select from chain n where n.replaces = c.id)) as hours
    from place_step s
    where s.placement_id = ${placement} and not s.taken_back
      and not exists (select from place_step n where n.authority_id = s.authority_id and n.replaces = s.id)
    order by s.happened_on limit 1`.execute(tables);
  const [row] = rows;
  return row && { on: row.on, fact: row.fact ?? undefined, hoursAWeek: row.hours ?? undefined };
}
