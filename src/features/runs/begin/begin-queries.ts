import { sql } from 'kysely';
import type { EmploymentId, OrganisationId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { OpenPeriod } from '../../../domain/run/open-period.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { Typed } from '../set-up/field.tsx';
import { readOrganisations, readVersions } from '../set-up/set-up-queries.ts';
import type { BeginGround } from './begin-steps.ts';

/** A run among all of them. */
export interface ListedRun {
  readonly id: string;
  readonly name: string;
  readonly programme: { readonly da: string; readonly en: string };
  readonly number: number;
  readonly isPublic: boolean;
  readonly period: OpenPeriod;
}

export async function readRuns({ tables }: EmployeeVisit): Promise<readonly ListedRun[]> {
  const rows = await tables
    .selectFrom('run')
    .innerJoin('programme_version as version', 'version.id', 'run.programme_version_id')
    .select(['run.id', 'run.name', 'run.is_public', 'run.starts_on', 'run.ends_on', 'version.number'])
    .select(sql<ListedRun['programme']>`version.definition -> 'name'`.as('programme'))
    .orderBy('run.name')
    .orderBy('run.id')
    .execute();
  return rows.map(({ is_public, starts_on, ends_on, ...run }) => ({
    ...run,
    isPublic: is_public,
    period: {
      from: (starts_on ?? undefined) as PlainDate | undefined,
      to: (ends_on ?? undefined) as PlainDate | undefined,
    },
  }));
}

/** What the steps offer: published versions, municipalities, and everybody at work today but the viewer. */
export async function readBeginGround(visit: EmployeeVisit): Promise<BeginGround> {
  const organisations = await readOrganisations(visit);
  return {
    language: visit.language,
    versions: await readVersions(visit),
    authorities: organisations.filter(({ kind }) => kind === 'municipality'),
    people: await readPeople(visit),
  };
}

async function readPeople({
  tables,
  today,
  viewer,
  language,
}: EmployeeVisit): Promise<BeginGround['people']> {
  const rows = await tables
    .selectFrom('employment as job')
    .innerJoin('organisation as house', 'house.id', 'job.organisation_id')
    .select(['job.id', 'job.organisation_id', 'job.staff_name', 'house.name'])
    .select(language === 'da' ? 'job.title_da as title' : 'job.title_en as title')
    .where(sql<boolean>`job.period @> ${today}::date`)
    .where('job.account_id', '<>', viewer.account)
    .orderBy('job.staff_name')
    .execute();
  return rows.map((row) => ({
    employment: row.id as EmploymentId,
    organisation: row.organisation_id as OrganisationId,
    name: row.staff_name,
    title: row.title,
    place: row.name,
  }));
}

/** A run somebody has begun to set up, and the run it became. */
export interface RunDraft {
  readonly id: string;
  readonly answers: Typed;
  readonly run: string | undefined;
}

/** The viewer's own draft; nobody else's exists. */
export async function readDraft({ tables }: EmployeeVisit, id: string): Promise<RunDraft | undefined> {
  const row = await tables
    .selectFrom('run_draft')
    .select(['id', 'answers', 'run_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { id: row.id, answers: row.answers as unknown as Typed, run: row.run_id ?? undefined };
}

/** The viewer's drafts that have not become runs, newest first. */
export async function readOpenDrafts({
  tables,
}: EmployeeVisit): Promise<readonly (RunDraft & { readonly begunOn: PlainDate })[]> {
  const rows = await tables
    .selectFrom('run_draft')
    .select(['id', 'answers'])
    .select(sql<PlainDate>`(recorded_at at time zone 'Europe/Copenhagen')::date`.as('begun_on'))
    .where('run_id', 'is', null)
    .orderBy('recorded_at', 'desc')
    .execute();
  return rows.map(({ id, answers, begun_on }) => ({
    id,
    answers: answers as unknown as Typed,
    run: undefined,
    begunOn: begun_on,
  }));
}
