import type { Visit } from '../access/index.ts';
import { readVersion, runNameIn } from '../programmes/index.ts';

/** What some runs are called, in the order they were asked for. */
export async function readRunNames(
  visit: Visit,
  runs: readonly string[],
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const rows = await visit.tables
    .selectFrom('run')
    .select(['id', 'name', 'programme_version_id'])
    .where('id', 'in', [...runs])
    .execute();
  const named = [];
  for (const { id, name, programme_version_id } of rows)
    named.push({ id, name: runNameIn(name, await readVersion(visit, programme_version_id), visit.language) });
  return named.toSorted((a, b) => runs.indexOf(a.id) - runs.indexOf(b.id));
}
