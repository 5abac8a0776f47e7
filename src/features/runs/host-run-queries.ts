import { sql } from 'kysely';
import type { Visit } from '../access/index.ts';
import { readVersion, runNameIn } from '../programmes/index.ts';

/** The run of the host programme that the viewer leads, too; `undefined` where there is no host, or no such run. */
export async function readHostRun(
  visit: Visit,
  run: string,
): Promise<{ readonly id: string; readonly name: string } | undefined> {
  const { rows } = await sql<{ id: string; name: string | null; programme_version_id: string }>`
    select hosting.id, hosting.name, hosting.programme_version_id
    from run added
      join programme_version version on version.id = added.programme_version_id
      join programme on programme.key = version.definition -> 'host' ->> 'programme'
      join programme_version hosts on hosts.programme_id = programme.id
      join run hosting on hosting.programme_version_id = hosts.id
    where added.id = ${run} and hosting.id = any (app.held('project_leader_runs'))
    order by hosting.starts_on desc nulls last, hosting.id
    limit 1
  `.execute(visit.tables);
  const [row] = rows;
  if (row === undefined) return undefined;
  const definition = await readVersion(visit, row.programme_version_id);
  return { id: row.id, name: runNameIn(row.name ?? '', definition, visit.language) };
}
