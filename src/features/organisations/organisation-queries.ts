import { sql } from 'kysely';
import type { OrganisationId } from '../../domain/kernel/ids.ts';
import type { OrganisationKind } from '../../domain/organisation/check-organisation.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { readVersion, runNameIn } from '../programmes/index.ts';

/** A house on the list, with how many work there and how many runs it takes part in today. */
export interface ListedOrganisation {
  readonly id: OrganisationId;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly people: number;
  readonly runs: number;
}

/** Every house there is, by name. */
export async function readOrganisations({
  tables,
  today,
}: EmployeeVisit): Promise<readonly ListedOrganisation[]> {
  const { rows } = await sql<ListedOrganisation>`
    select o.id, o.name, o.kind,
           (select count(*)::int from employment e where e.organisation_id = o.id and e.period @> ${today}::date) as people,
           (select count(distinct p.run_id)::int from run_party p
            where p.organisation_id = o.id and p.period @> ${today}::date) as runs
    from organisation o order by o.name, o.id
  `.execute(tables);
  return rows;
}

/** A run a house takes part in today. */
export interface RunTakenPartIn {
  readonly id: string;
  readonly name: string;
}

/** The runs a house takes part in today, by name in the reader's language. */
export async function readRunsOf(
  visit: EmployeeVisit,
  organisation: OrganisationId,
): Promise<readonly RunTakenPartIn[]> {
  const { tables, today, language } = visit;
  const rows = await tables
    .selectFrom('run')
    .select(['run.id', 'run.name', 'run.programme_version_id as version'])
    .where(
      sql<boolean>`exists (select from run_party p where p.run_id = run.id
        and p.organisation_id = ${organisation} and p.period @> ${today}::date)`,
    )
    .orderBy('run.name')
    .orderBy('run.id')
    .execute();
  const runs: RunTakenPartIn[] = [];
  for (const { id, name, version } of rows)
    runs.push({ id, name: runNameIn(name, await readVersion(visit, version), language) });
  return runs;
}
