import { sql } from 'kysely';
import type { OrganisationId } from '../../../domain/kernel/ids.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { readAboutRun } from '../about/about-run-queries.ts';
import type { FormGround, PublishedVersion } from './part-form.ts';

/** What a form about a run is made of; `undefined` when there is no such run. */
export async function readFormGround(visit: EmployeeVisit, run: string): Promise<FormGround | undefined> {
  const about = await readAboutRun(visit, run);
  if (about === undefined) return undefined;
  const { today, language } = visit;
  return {
    about,
    today,
    language,
    organisations: await readOrganisations(visit),
    versions: await readVersions(visit),
  };
}

export async function readOrganisations({
  tables,
}: EmployeeVisit): Promise<
  readonly { readonly id: OrganisationId; readonly name: string; readonly kind: string }[]
> {
  const rows = await tables
    .selectFrom('organisation')
    .select(['id', 'name', 'kind'])
    .orderBy('name')
    .execute();
  return rows.map((row) => ({ ...row, id: row.id as OrganisationId }));
}

/** Every published version, newest first within its programme. */
export async function readVersions({ tables }: EmployeeVisit): Promise<readonly PublishedVersion[]> {
  const rows = await tables
    .selectFrom('programme_version as version')
    .innerJoin('programme', 'programme.id', 'version.programme_id')
    .select(['version.id', 'programme.key as programme', 'version.number'])
    .select(sql<PublishedVersion['name']>`version.definition -> 'name'`.as('name'))
    .orderBy('programme.key')
    .orderBy('version.number', 'desc')
    .execute();
  return rows;
}
