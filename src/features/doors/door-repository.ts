import { sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { PlaceStep } from '../../domain/place-step/place-step.ts';
import type { Visit } from '../access/index.ts';

/** A step on its way onto a citizen's record. */
export interface NewStep {
  readonly id: string;
  readonly authority: string;
  readonly citizen: string;
  readonly step: PlaceStep;
  readonly on: PlainDate;
  readonly workplace: string | undefined;
  readonly workplaceName: string;
  readonly pledge: string | undefined;
  readonly member: string | undefined;
  readonly fact: string | undefined;
  /** The agreement it began by, where there is one. */
  readonly begunBy?: string | undefined;
}

/** Adds a step; false when the same press came twice. */
export async function addStep({ tables, viewer }: Visit, step: NewStep): Promise<boolean> {
  const added = await sql`
    insert into place_step (authority_id, id, citizen_id, step, happened_on, workplace_id, workplace_name, pledge_id,
      task_force_member_id, work_fact_id, placement_id, recorded_by)
    values (${step.authority}, ${step.id}, ${step.citizen}, ${step.step}, ${step.on}, ${step.workplace ?? null},
      ${step.workplaceName}, ${step.pledge ?? null}, ${step.member ?? null}, ${step.fact ?? null},
      ${step.begunBy ?? null}, ${viewer.account})
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}

/** Takes a step back: a row in its place that says so. False where it has been done. */
export async function takeStepBack({ tables, viewer }: Visit, id: string, takenBy: string): Promise<boolean> {
  const added = await sql`
    insert into place_step (authority_id, id, citizen_id, step, happened_on, workplace_id, workplace_name, pledge_id,
      task_force_member_id, work_fact_id, placement_id, replaces, taken_back, recorded_by)
    select s.authority_id, ${takenBy}, s.citizen_id, s.step, s.happened_on, s.workplace_id, s.workplace_name, s.pledge_id,
      s.task_force_member_id, s.work_fact_id, s.placement_id, s.id, true, ${viewer.account}
    from place_step s where s.id = ${id}
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}

/** Takes what the ledger says of a step back, as it stands now; nothing where somebody has done so already. */
export async function takeFactBack({ tables, viewer }: Visit, fact: string, takenBy: string): Promise<void> {
  await sql`
    with recursive chain as (
      select f.* from work_fact f where f.id = ${fact}
      union all
      select n.* from chain c join work_fact n on n.authority_id = c.authority_id and n.replaces = c.id)
    insert into work_fact (authority_id, id, citizen_id, fact_kind, code_id, period, hours_a_week, employer, extent,
      returned_to, source, replaces, taken_back, recorded_by)
    select c.authority_id, ${takenBy}, c.citizen_id, c.fact_kind, c.code_id, c.period, c.hours_a_week, c.employer,
      c.extent, c.returned_to, c.source, c.id, true, ${viewer.account}
    from chain c
    where not c.taken_back
      and not exists (select from work_fact n where n.authority_id = c.authority_id and n.replaces = c.id)
    on conflict do nothing`.execute(tables);
}
