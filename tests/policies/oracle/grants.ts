import type { World, WorldViewer } from '../world/world.ts';
import { isOpenNow } from '../world/world-time.ts';
import { oncePerViewer } from './once-per-viewer.ts';

/** The ways a viewer is let in for a while at the world's moment, acting as who they act: in that house, or in none. */
export const grantsTo = oncePerViewer((world, viewer): World['access_grant'] =>
  world.access_grant.filter(
    (row) =>
      row.to_account_id === viewer.account &&
      (row.to_organisation_id ?? null) === viewer.organisation &&
      isOpenNow(row as { starts_at: Date; ends_at: Date }) &&
      !world.access_grant_end.some((end) => end.access_grant_id === row.id),
  ),
);

/** Whether the viewer is invited to a meeting, by an invitation about a citizen they may be around. */
export function isInvited(
  world: World,
  viewer: WorldViewer,
  session: string | undefined,
  around: (citizen: string) => boolean,
): boolean {
  return grantsTo(world, viewer).some(
    (row) => row.kind === 'invited_meeting' && row.session_id === session && around(row.citizen_id),
  );
}
