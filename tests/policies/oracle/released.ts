import type { World, WorldViewer } from '../world/world.ts';
import { isCurrent, worldDay } from '../world/world-time.ts';

/**
 * Released to the viewer in one relation: a sharing that has happened, to the people of the viewer's house or to the
 * viewer by name, which rests on a consent or a rule of law that is valid today.
 */
export function isReleased(
  world: World,
  viewer: WorldViewer,
  kind: string,
  referral: string,
  relation: string,
): boolean {
  return world.sharing.some(
    (row) =>
      row.referral_id === referral &&
      row.content_kind === kind &&
      row.to_relation === addressOf(relation) &&
      isTo(row, viewer) &&
      row.shared_on <= worldDay &&
      standsOnSomething(world, row),
  );
}

/** What goes to the caseworker outside the team goes to the one who handed the case over. */
function addressOf(relation: string): string {
  return relation === 'former_caseworker' ? 'responsible_outside_team' : relation;
}

/** Somebody in a house receives what the house is given; somebody outside only what is given them by name. */
function isTo(row: World['sharing'][number], viewer: WorldViewer): boolean {
  if (viewer.organisation === null) return row.to_account_id === viewer.account;
  return (row.to_account_id ?? null) === null && row.to_organisation_id === viewer.organisation;
}

function standsOnSomething(world: World, row: World['sharing'][number]): boolean {
  const consent = row.consent_id ?? null;
  if (consent !== null) return isValidConsent(world, consent);
  const isEnded = world.sharing_end.some(({ sharing_id }) => sharing_id === row.id);
  return isCurrent(row.legal_period ?? '') && !isEnded;
}

/** Valid today and not taken back. A yes to one house's words alone opens nothing yet: no lock tells them apart. */
function isValidConsent(world: World, id: string): boolean {
  const consent = world.consent.find((row) => row.id === id);
  const takenBack = world.consent_withdrawal.some(({ consent_id }) => consent_id === id);
  return consent !== undefined && isCurrent(consent.period) && !takenBack && !consent.from_organisation_id;
}
