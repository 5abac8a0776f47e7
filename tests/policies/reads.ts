import type { Client } from 'pg';
import { subjects } from './oracle/records.ts';
import type { Subject } from './oracle/row.ts';
import { shownTo } from './oracle/shown-to.ts';
import { type World, type WorldViewer, whoIs } from './world/world.ts';
import { worldDay, worldMoment } from './world/world-time.ts';

/** Where the database and the oracle disagree, in words for a person who must find out why. */
export type Disagreement = string;

export async function enter(client: Client, viewer: WorldViewer): Promise<void> {
  await client.query('select app.enter($1, $2, $3, $4, $5)', [
    viewer.account,
    viewer.employment,
    viewer.part,
    worldDay,
    worldMoment,
  ]);
}

/**
 * Asks the database as each viewer for every row of every table, and for the counts, and compares with what the
 * oracle would show. Lists and counts are asked apart: a rule may fail open in one and shut in the other.
 *
 * @param only the one table to ask about, by name; all of them when absent
 * @param enough stop when this many disagreements are found
 */
export async function compareReads(
  app: Client,
  world: World,
  viewers: readonly WorldViewer[],
  only?: string,
  enough = Number.POSITIVE_INFINITY,
): Promise<Disagreement[]> {
  const asked = only === undefined ? subjects : subjects.filter(({ table }) => table === only);
  const disagreements: Disagreement[] = [];
  for (const viewer of viewers) {
    if (disagreements.length >= enough) break;
    const { seen, counts } = await look(app, viewer, asked);
    for (const one of asked) {
      const wanted = shownTo(world, viewer, one);
      disagreements.push(...compare(one.table, viewer, seen.get(one.table), wanted, counts.get(one.table)));
    }
  }
  return disagreements;
}

interface Seen {
  readonly seen: ReadonlyMap<string, ReadonlySet<string>>;
  readonly counts: ReadonlyMap<string, number>;
}

async function look(app: Client, viewer: WorldViewer, asked: readonly Subject[]): Promise<Seen> {
  const listed = asked.map(({ table, key }) => `select '${table}' as of, ${key}::text as id from ${table}`);
  const counted = asked.map(({ table }) => `select '${table}' as of, count(*)::int as n from ${table}`);
  await app.query('begin');
  await enter(app, viewer);
  const { rows } = await app.query<{ of: string; id: string }>(listed.join(' union all '));
  const counts = await app.query<{ of: string; n: number }>(counted.join(' union all '));
  await app.query('commit');
  return {
    seen: new Map(
      asked.map(({ table }) => [table, new Set(rows.filter((row) => row.of === table).map(({ id }) => id))]),
    ),
    counts: new Map(counts.rows.map(({ of, n }) => [of, n])),
  };
}

function compare(
  table: string,
  viewer: WorldViewer,
  shown: ReadonlySet<string> = new Set(),
  wanted: ReadonlySet<string>,
  count: number | undefined,
): Disagreement[] {
  const who = whoIs(viewer);
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
