import type { World, WorldViewer } from '../world/world.ts';
import { worldDay } from '../world/world-time.ts';

/** The agreements that let a viewer open extracts today: they name the viewer, in the house they act in, and hold still. */
export function agreementsWith(world: World, viewer: WorldViewer): World['extract_agreement'] {
  return world.extract_agreement.filter(
    (row) =>
      row.evaluator_account_id === viewer.account &&
      row.evaluator_organisation_id === viewer.organisation &&
      String(row.until_on) >= worldDay,
  );
}
