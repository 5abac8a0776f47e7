import type { World, WorldViewer } from '../world/world.ts';

/** An answer about a viewer, worked out once: a world stands still once it is made, and a viewer is of one world. */
export function oncePerViewer<Answer>(
  workOut: (world: World, viewer: WorldViewer) => Answer,
): (world: World, viewer: WorldViewer) => Answer {
  const known = new WeakMap<WorldViewer, { readonly answer: Answer }>();
  return (world, viewer) => {
    const found = known.get(viewer) ?? { answer: workOut(world, viewer) };
    known.set(viewer, found);
    return found.answer;
  };
}
