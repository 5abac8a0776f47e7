import type { Client } from 'pg';
import { subjects } from './oracle/records.ts';
import { verdict } from './oracle/verdict.ts';
import { worldDay } from './world/populate.ts';
import type { World, WorldViewer } from './world/world.ts';

/** Where the database and the oracle disagree, in words for a person who must find out why. */
export type Disagreement = string;

export async function enter(client: Client, viewer: WorldViewer): Promise<void> {
  await client.query('select app.enter($1, $2, $3)', [viewer.account, viewer.employment, worldDay]);
}

const everything = subjects
  .map(({ table, key }) => `select '${table}' as of, ${key}::text as id from ${table}`)
  .join(' union all ');
const counted = subjects
  .map(({ table }) => `select '${table}' as of, count(*)::int as n from ${table}`)
  .join(' union all ');

/**
 * Asks the database as each viewer for every row of every table, and for the counts, and compares with what the
 * oracle would show. Lists and counts are asked apart: a rule may fail open in one and shut in the other.
 *
 * @param enough stop when this many disagreements are found
 */
export async function compareReads(
  app: Client,
  world: World,
  viewers: readonly WorldViewer[],
  enough = Number.POSITIVE_INFINITY,
): Promise<Disagreement[]> {
  const disagreements: Disagreement[] = [];
  for (const viewer of viewers) {
    if (disagreements.length >= enough) break;
    await app.query('begin');
    await enter(app, viewer);
    const seen = await app.query<{ of: string; id: string }>(everything);
    const counts = await app.query<{ of: string; n: number }>(counted);
    await app.query('commit');
    for (const { table, column, rows } of subjects) {
      const shown = new Set(seen.rows.filter((row) => row.of === table).map(({ id }) => id));
      const wanted = new Set(
        rows(world)
          .filter((row) => verdict(world, viewer, column, row, 'read').openedBy.length > 0)
          .map(({ id }) => id),
      );
      const count = counts.rows.find((row) => row.of === table)?.n;
      disagreements.push(...compare(table, viewer, shown, wanted, count));
    }
  }
  return disagreements;
}

function compare(
  table: string,
  viewer: WorldViewer,
  shown: Set<string>,
  wanted: Set<string>,
  count: number | undefined,
): Disagreement[] {
  const who = `${viewer.account} in ${viewer.employment ?? 'their own record'}`;
  const tooMany = [...shown]
    .filter((id) => !wanted.has(id))
    .map((id) => `${who} is shown ${table} ${id} and should not be`);
  const missing = [...wanted]
    .filter((id) => !shown.has(id))
    .map((id) => `${who} should be shown ${table} ${id} and is not`);
  const miscounted =
    count === wanted.size ? [] : [`${who} counts ${count} of ${table}, should count ${wanted.size}`];
  return [...tooMany, ...missing, ...miscounted];
}
