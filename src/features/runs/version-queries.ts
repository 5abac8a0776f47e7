import { sql } from 'kysely';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { Visit } from '../access/index.ts';
import { readVersion } from '../programmes/index.ts';

/** Every version a course of a run can be in, by id. */
export type VersionsOfRun = ReadonlyMap<string, VersionOfRun>;

interface VersionOfRun {
  readonly number: string;
  readonly definition: ProgrammeDefinition;
}

/** The versions of the programme that a run is of: a course moves among them and to no other's. */
export async function readVersionsOfRun(visit: Pick<Visit, 'tables'>, run: string): Promise<VersionsOfRun> {
  const { rows } = await sql<{ id: string; number: number }>`
    select version.id, version.number
    from run join programme_version own on own.id = run.programme_version_id
      join programme_version version on version.programme_id = own.programme_id
    where run.id = ${run}
  `.execute(visit.tables);
  const versions = new Map<string, VersionOfRun>();
  for (const { id, number } of rows)
    versions.set(id, { number: String(number), definition: await readVersion(visit, id) });
  return versions;
}
