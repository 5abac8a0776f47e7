import { sql } from 'kysely';
import type { EmployeeVisit, Visit } from '../access/index.ts';

/** Who acts upon an answer that must be acted upon, in which hours, and who stands in. */
export interface Rota {
  readonly answers: string;
  readonly substitute: string;
  readonly answersName: string;
  readonly substituteName: string;
  readonly hours: string;
}

/** The rota of a run; `undefined` until the run has said who. */
export async function readRota({ tables }: Pick<Visit, 'tables'>, run: string): Promise<Rota | undefined> {
  const { rows } = await sql<Rota>`
    select r.answers_employment_id as answers, r.substitute_employment_id as substitute, r.hours,
           one.staff_name as "answersName", other.staff_name as "substituteName"
    from run_alarm_rota r
      join employment one on one.id = r.answers_employment_id
      join employment other on other.id = r.substitute_employment_id
    where r.run_id = ${run}
  `.execute(tables);
  return rows[0];
}

/** Somebody at work in a house that takes part in a run. */
export interface RunStaff {
  readonly id: string;
  readonly name: string;
}

/** Everybody who may be named: staff of today in the houses of the run. */
export async function readRunStaff(
  { tables, today }: EmployeeVisit,
  run: string,
): Promise<readonly RunStaff[]> {
  const { rows } = await sql<RunStaff>`
    select e.id, e.staff_name || ', ' || o.name as name
    from employment e join organisation o on o.id = e.organisation_id
    where e.period @> ${today}::date
      and exists (select from run_party p where p.run_id = ${run} and p.organisation_id = e.organisation_id)
    order by name, e.id
  `.execute(tables);
  return rows;
}

/** Names who acts from now on. */
export async function nameRota(
  { tables, today }: EmployeeVisit,
  run: string,
  { answers, substitute, hours }: Pick<Rota, 'answers' | 'substitute' | 'hours'>,
): Promise<void> {
  await sql`
    insert into run_alarm_rota (run_id, answers_employment_id, substitute_employment_id, hours, named_on)
    values (${run}, ${answers}, ${substitute}, ${hours}, ${today}::date)
    on conflict (run_id) do update set answers_employment_id = excluded.answers_employment_id,
      substitute_employment_id = excluded.substitute_employment_id, hours = excluded.hours, named_on = excluded.named_on
  `.execute(tables);
}
