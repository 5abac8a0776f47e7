import type { World, WorldViewer } from '../world/world.ts';
import type { Subject } from './row.ts';
import { verdict } from './verdict.ts';

const known = new WeakMap<WorldViewer, Map<string, ReadonlySet<string>>>();

/** The ids of a table's rows that a viewer should be shown. A world stands still once it is made, so each answer is kept. */
export function shownTo(
  world: World,
  viewer: WorldViewer,
  { table, column, rows }: Subject,
): ReadonlySet<string> {
  const answers = known.get(viewer) ?? new Map<string, ReadonlySet<string>>();
  known.set(viewer, answers);
  const answer =
    answers.get(table) ??
    new Set(
      rows(world)
        .filter((row) => isShown(world, viewer, column, row))
        .map(({ id }) => id),
    );
  answers.set(table, answer);
  return answer;
}

function isShown(
  world: World,
  viewer: WorldViewer,
  column: Subject['column'],
  row: Parameters<typeof verdict>[3],
): boolean {
  return verdict(world, viewer, column, row, 'read').openedBy.length > 0;
}
