import { sql } from 'kysely';
import type { CompanyAct } from '../../../domain/company-act/company-act.ts';
import type { Visit } from '../../access/index.ts';

/** An act as a page shows it: with whose house it was, and who wrote it down. */
export interface ActEntry extends CompanyAct {
  readonly organisationName: string;
  /** `undefined` where the account is no colleague's the viewer knows of. */
  readonly by: string | undefined;
}

/** Everything done with companies in a run, put right or not, the newest first; as far as the viewer may see it. */
export async function readActs({ tables }: Pick<Visit, 'tables'>, run: string): Promise<readonly ActEntry[]> {
  const { rows } = await sql<Row>`
    select a.id, a.organisation_id as organisation, o.name as "organisationName", a.act as kind, a.done_on as "on",
           a.company, a.people, a.hours_a_week::float8 as "hoursAWeek",
           (a.recorded_at at time zone 'Europe/Copenhagen')::date as "recordedOn", a.replaces,
           a.taken_back as "takenBack",
           (select max(e.staff_name) from employment e
            where e.account_id = a.recorded_by and e.organisation_id = a.organisation_id) as by
    from company_act a join organisation o on o.id = a.organisation_id
    where a.run_id = ${run}
    order by a.done_on desc, a.recorded_at desc, a.id
  `.execute(tables);
  return rows.map((row) => ({
    ...row,
    company: row.company ?? undefined,
    people: row.people ?? undefined,
    hoursAWeek: row.hoursAWeek ?? undefined,
    replaces: row.replaces ?? undefined,
    by: row.by ?? undefined,
  }));
}

type OrNull<Value> = { [Key in keyof Value]: undefined extends Value[Key] ? Value[Key] | null : Value[Key] };
type Row = OrNull<ActEntry>;

/** A run a house takes part in on a day. */
export interface RunOfHouse {
  readonly id: string;
  readonly name: string;
  readonly version: string;
}

/** The runs the viewer's own house does something in today. */
export async function readRunsOfHouse(
  { tables, today }: Pick<Visit, 'tables' | 'today'>,
  house: string,
): Promise<readonly RunOfHouse[]> {
  const { rows } = await sql<RunOfHouse>`
    select r.id, coalesce(r.name, '') as name, r.programme_version_id as version
    from run r
    where exists (select from run_party p where p.run_id = r.id and p.organisation_id = ${house}
                  and p.part <> 'funder' and p.period @> ${today}::date)
      and (r.ends_on is null or r.ends_on >= ${today}::date)
    order by r.starts_on desc nulls last, r.id
  `.execute(tables);
  return rows;
}
