import type { World, WorldViewer } from '../world/world.ts';
import { subjects } from './records.ts';
import { relationsTo } from './relations.ts';

const known = new WeakMap<World, Map<string, ReadonlyMap<string, readonly WorldViewer[]>>>();

/** The viewers who hold a relation to any row of a table. A world stands still once it is made, so each answer is kept. */
export function holdersOf(
  world: World,
  viewers: readonly WorldViewer[],
  table: string,
  relation: string,
): readonly WorldViewer[] {
  const answers = known.get(world) ?? new Map<string, ReadonlyMap<string, readonly WorldViewer[]>>();
  known.set(world, answers);
  const answer = answers.get(table) ?? holdersByRelation(world, viewers, table);
  answers.set(table, answer);
  return answer.get(relation) ?? [];
}

function holdersByRelation(
  world: World,
  viewers: readonly WorldViewer[],
  table: string,
): ReadonlyMap<string, readonly WorldViewer[]> {
  const rows = subjects
    .filter((subject) => subject.table === table)
    .flatMap((subject) => subject.rows(world));
  const held = viewers.flatMap((viewer) => {
    const relations = new Set(rows.flatMap(({ place }) => [...relationsTo(world, viewer, place)]));
    return [...relations].map((relation) => ({ relation, viewer }));
  });
  const grouped = Map.groupBy(held, ({ relation }) => relation);
  return new Map([...grouped].map(([relation, found]) => [relation, found.map(({ viewer }) => viewer)]));
}
