import { addDays, type PlainDate } from '../../../src/domain/kernel/plain-date.ts';
import type { World } from '../world/world.ts';
import { worldDay } from '../world/world-time.ts';
import { oncePerViewer } from './once-per-viewer.ts';

type PlacementLink = World['placement_link'][number];

interface ShownByLink {
  readonly link: PlacementLink;
  readonly agreements: readonly string[];
}

/** What a workplace may still read by its link: its course, and the versions the citizen has said yes to. */
export const placementLinkOf = oncePerViewer((world, viewer): ShownByLink | undefined => {
  if (viewer.part !== 'company_by_link') return undefined;
  const link = world.placement_link.find((row) => row.id === viewer.account);
  if (link === undefined || !isOpen(world, link)) return undefined;
  const said = world.placement_acceptance.filter(
    (row) => row.placement_id === link.placement_id && row.party === 'citizen',
  );
  return { link, agreements: said.map(({ agreement_id }) => agreement_id) };
});

/** Nobody has closed it, and twelve weeks after the last agreement between the two have not gone. */
function isOpen(world: World, link: PlacementLink): boolean {
  if (world.placement_link_end.some((row) => row.placement_link_id === link.id)) return false;
  const stands = world.placement_agreement.filter(
    (row) =>
      row.taken_back !== true && !world.placement_agreement.some(({ replaces }) => replaces === row.id),
  );
  const own = stands.find(({ placement_id }) => placement_id === link.placement_id);
  return stands.some(
    (row) =>
      row.citizen_id === link.citizen_id &&
      row.workplace_id === own?.workplace_id &&
      worldDay < addDays(endOf(row.period), 84),
  );
}

/** The day after the last: periods of the world are written `[first,end)`. */
function endOf(period: string): PlainDate {
  return period.slice(12, 22) as PlainDate;
}
