/**
 * What a reader of all editions knows, as lists over the possible histories: 1 where a history is counted.
 * `told`: counts that stand in an edition. `small`: counts an edition hides because they are small, which is told, too.
 */
export interface Knowledge {
  readonly told: readonly Uint8Array[];
  readonly small: readonly KnownSmall[];
}

export interface KnownSmall {
  readonly part: Uint8Array;
  readonly whole: Uint8Array;
  readonly count: number;
  readonly wholeCount: number;
  readonly isStillSmall: (count: number, whole: number) => boolean;
}

/** One person less with one history and one more with another. */
export interface Move {
  readonly from: number;
  readonly to: number;
}

/** A world that differs from the real one by these moves. */
export type OtherWorld = readonly Move[];

export function changeIn(counted: Uint8Array, world: OtherWorld): number {
  return world.reduce((sum, { from, to }) => sum + (counted[to] ?? 0) - (counted[from] ?? 0), 0);
}

/** Whether a world is one that a reader must think possible: nobody is missing from it, and all that was told holds. */
export function isPossible(
  world: OtherWorld,
  { told, small }: Knowledge,
  counts: readonly number[],
): boolean {
  const lacks = world.some(
    ({ from }) => (counts[from] ?? 0) < world.filter((move) => move.from === from).length,
  );
  return (
    !lacks &&
    told.every((each) => changeIn(each, world) === 0) &&
    small.every((each) => staysSmall(each, world))
  );
}

function staysSmall(
  { part, whole, count, wholeCount, isStillSmall }: KnownSmall,
  world: OtherWorld,
): boolean {
  const moved = changeIn(part, world);
  const movedWhole = changeIn(whole, world);
  return (moved === 0 && movedWhole === 0) || isStillSmall(count + moved, wholeCount + movedWhole);
}
