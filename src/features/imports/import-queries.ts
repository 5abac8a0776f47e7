import { sql } from 'kysely';
import { type ColumnMapping, mappingFrom } from '../../domain/import/column-mapping.ts';
import type { KnownCourse } from '../../domain/import/judge-known.ts';
import type { CitizenId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { EmployeeVisit, Visit } from '../access/index.ts';

/** A list that was read in. */
export interface Import {
  readonly id: string;
  readonly authority: string;
  readonly authorityName: string;
  readonly source: string;
  readonly lines: number;
  readonly on: PlainDate;
  readonly people: number;
  readonly courses: number;
  readonly endings: number;
  readonly facts: number;
  /** How many responses to a questionnaire it brought, where it is a file of answers. */
  readonly responses: number;
  readonly undoneOn: PlainDate | undefined;
}

/** The viewer's own lists in a run, the newest first. */
export async function readImports({ tables }: Visit, run: string): Promise<readonly Import[]> {
  const { rows } = await sql<Omit<Import, 'undoneOn'> & { readonly undone_on: PlainDate | null }>`
    select i.id, i.authority_id as authority, o.name as "authorityName", i.source, i.lines, i.imported_on as "on",
           r.people, r.courses, r.endings, r.facts, r.responses, r.undone_on
    from import i join import_result r on r.authority_id = i.authority_id and r.import_id = i.id
      join organisation o on o.id = i.authority_id
    where i.run_id = ${run} order by i.recorded_at desc
  `.execute(tables);
  return rows.map(({ undone_on, ...row }) => ({ ...row, undoneOn: undone_on ?? undefined }));
}

/** The authorities the viewer reads lists in for, in a run. */
export async function readAuthorities(
  { tables, viewer, today }: EmployeeVisit,
  run: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { rows } = await sql<{ readonly id: string; readonly name: string }>`
    select distinct o.id, o.name from appointment a join organisation o on o.id = a.authority_id
    where a.part = 'importer' and a.run_id = ${run} and a.account_id = ${viewer.account}
      and a.organisation_id = ${viewer.organisation} and a.period @> ${today}::date
    order by o.name
  `.execute(tables);
  return rows;
}

/** What the columns of a source meant the last time the viewer read a list in from there; empty for a new one. */
export async function readKeptMapping(
  { tables }: Pick<Visit, 'tables'>,
  run: string,
  authority: string,
  source: string,
): Promise<ColumnMapping> {
  const { rows } = await sql<{ readonly mapping: unknown }>`
    select mapping from import where run_id = ${run} and authority_id = ${authority} and lower(source) = lower(${source})
      and not mapping ? 'questionnaire'
    order by recorded_at desc limit 1
  `.execute(tables);
  return mappingFrom(rows[0]?.mapping);
}

/** The versions of a run's programme by their numbers, and the one the run uses. */
export async function readVersionsOfRun(
  { tables }: Pick<Visit, 'tables'>,
  run: string,
): Promise<{ readonly versions: ReadonlyMap<number, string>; readonly version: string } | undefined> {
  const { rows } = await sql<{ readonly id: string; readonly number: number; readonly used: boolean }>`
    select v.id, v.number, v.id = r.programme_version_id as used
    from run r join programme_version mine on mine.id = r.programme_version_id
      join programme_version v on v.programme_id = mine.programme_id
    where r.id = ${run}
  `.execute(tables);
  const used = rows.find((row) => row.used);
  return used && { versions: new Map(rows.map(({ number, id }) => [number, id])), version: used.id };
}

/** What of a list is there already, and whom it found: those the viewer has searched for. */
export interface LookedUp {
  readonly known: readonly KnownCourse[];
  readonly found: readonly CitizenId[];
}

export async function lookUpList(
  { tables }: Pick<Visit, 'tables'>,
  run: string,
  authority: string,
  payload: string,
): Promise<LookedUp> {
  const { rows } = await sql<Row>`
    select citizen, has_course, has_ending, facts from app.look_up_list(${run}, ${authority}, ${payload}::jsonb) order by at
  `.execute(tables);
  return {
    known: rows.map((row) => ({
      hasPerson: row.citizen !== null,
      hasCourse: row.has_course,
      hasEnding: row.has_ending,
      facts: row.facts,
    })),
    found: [...new Set(rows.flatMap(({ citizen }) => citizen ?? []))],
  };
}

interface Row {
  readonly citizen: CitizenId | null;
  readonly has_course: boolean;
  readonly has_ending: boolean;
  readonly facts: boolean[];
}
