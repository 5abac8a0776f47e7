import type { World, WorldViewer } from '../world/world.ts';
import { isCurrent, worldDay } from '../world/world-time.ts';
import type { Place } from './place.ts';

type Handover = World['caseload_handover'][number];

/** Whether the viewer took the case over and is still the one who is named: she is then on the team there. */
export function tookOver(world: World, viewer: WorldViewer, place: Place): boolean {
  return openHandovers(world, viewer, place).some(
    ({ to_account_id, citizen_id }) =>
      to_account_id === viewer.account &&
      world.responsible_caseworker.some(
        (row) => row.citizen_id === citizen_id && row.account_id === viewer.account && isCurrent(row.period),
      ),
  );
}

/** Whether the viewer handed the case over, and it is still with the programme. */
export function handedOver(world: World, viewer: WorldViewer, place: Place): boolean {
  return openHandovers(world, viewer, place).some(
    ({ from_account_id }) => from_account_id === viewer.account,
  );
}

/** Handovers in the viewer's own house that have happened and are neither returned nor over with their course. */
function openHandovers(world: World, viewer: WorldViewer, place: Place): Handover[] {
  return world.caseload_handover.filter(
    (row) =>
      row.authority_id === viewer.organisation &&
      (place.referral === undefined
        ? row.citizen_id === place.citizen
        : row.referral_id === place.referral) &&
      row.handed_on <= worldDay &&
      !world.caseload_return.some((back) => back.caseload_handover_id === row.id) &&
      !world.enrolment.some(
        ({ referral_id, ended_on }) =>
          referral_id === row.referral_id && typeof ended_on === 'string' && ended_on < worldDay,
      ),
  );
}
