import { untriedCells } from './coverage.ts';
import { populate, viewersOf } from './world/populate.ts';
import type { World, WorldViewer } from './world/world.ts';

/** What a world lacks, in words. */
export type Lacks = (world: World, viewers: readonly WorldViewer[]) => string[];

/**
 * The first world from a seed on in which every cell is tried, and which lacks nothing else that is asked of it. Throws
 * when there is none near: then worlds have become too poor.
 */
export function wholeWorldFrom(first: number, besides: Lacks = () => []): World {
  let lacks: string[] = [];
  for (let next = first; next < first + 60; next += 1) {
    const world = populate(next);
    const viewers = viewersOf(world);
    lacks = untriedCells(world, viewers);
    if (lacks.length === 0) lacks = besides(world, viewers);
    if (lacks.length === 0) return world;
  }
  throw new Error(`no world from seed ${first} on is whole; the last one lacks: ${lacks.join('; ')}`);
}
