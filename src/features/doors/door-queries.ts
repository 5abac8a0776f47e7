import { sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { PlaceStep, PlaceStepId } from '../../domain/place-step/place-step.ts';
import type { Visit } from '../access/index.ts';

/** A step as a page shows it. */
export interface StepEntry {
  readonly id: PlaceStepId;
  readonly step: PlaceStep;
  readonly on: PlainDate;
  readonly workplaceName: string;
  readonly memberName: string | undefined;
  readonly isPledged: boolean;
  readonly fact: string | undefined;
  readonly by: string | undefined;
  readonly recordedOn: PlainDate;
}

type OrNull<Value> = { [Key in keyof Value]: undefined extends Value[Key] ? Value[Key] | null : Value[Key] };

/** The steps of a citizen's that stand, the newest first. */
export async function readSteps(
  { tables }: Pick<Visit, 'tables'>,
  citizen: string,
): Promise<readonly StepEntry[]> {
  const { rows } = await sql<OrNull<StepEntry>>`
    select s.id, s.step, s.happened_on as "on", s.workplace_name as "workplaceName", m.shown_name as "memberName",
           s.pledge_id is not null as "isPledged", s.work_fact_id as fact,
           (select max(e.staff_name) from employment e where e.account_id = s.recorded_by) as by,
           (s.recorded_at at time zone 'Europe/Copenhagen')::date as "recordedOn"
    from place_step s left join task_force_member m on m.id = s.task_force_member_id
    where s.citizen_id = ${citizen} and not s.taken_back
      and not exists (select from place_step n where n.authority_id = s.authority_id and n.replaces = s.id)
    order by s.happened_on desc, s.recorded_at desc, s.id`.execute(tables);
  return rows.map((row) => ({
    ...row,
    memberName: row.memberName ?? undefined,
    fact: row.fact ?? undefined,
    by: row.by ?? undefined,
  }));
}

/** The runs the citizen takes part in, as far as the viewer may see it: whose pledges and members are offered. */
export async function readRunsOfCitizen(
  { tables }: Pick<Visit, 'tables'>,
  citizen: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ run: string }>`
    select distinct e.run_id as run from enrolment e where e.citizen_id = ${citizen} order by 1`.execute(
    tables,
  );
  return rows.map(({ run }) => run);
}
