import { now, over, worldDay } from '../world/populate.ts';
import type { World, WorldViewer } from '../world/world.ts';

/** What a record hangs on, as far as it hangs on it; the oracle's own idea of "to this record". */
export interface Place {
  readonly authority?: string | undefined;
  readonly citizen?: string | undefined;
  readonly referral?: string | undefined;
  readonly enrolment?: string | undefined;
  readonly run?: string | undefined;
}

type TeamRow = World['team_member'][number];

const current = (period: string): boolean => period === now;

const worked = new WeakMap<WorldViewer, Map<string, Set<string>>>();

/**
 * Every relation a viewer holds to a record, by the published words and from rows in memory alone.
 * A world stands still once it is made, so each answer is kept.
 */
export function relationsTo(world: World, viewer: WorldViewer, place: Place): Set<string> {
  const answers = worked.get(viewer) ?? new Map<string, Set<string>>();
  worked.set(viewer, answers);
  const key = `${place.enrolment} ${place.referral} ${place.citizen} ${place.run}`;
  const answer = answers.get(key) ?? workOut(world, viewer, place);
  answers.set(key, answer);
  return answer;
}

function workOut(world: World, viewer: WorldViewer, place: Place): Set<string> {
  const held = new Set<string>();
  if (viewer.employment === null) {
    if (isOwnRecord(world, viewer, place)) held.add('citizen');
    return held;
  }
  for (const member of placesOnTeam(world, viewer, place)) {
    held.add(member.access_row);
    if (member.coordinates) held.add('coordinator');
  }
  if (leftTheTeam(world, viewer, place)) held.add('former_team_member');
  const responsible = responsibleAs(world, viewer, place);
  if (responsible !== undefined) held.add(responsible);
  for (const part of partsAt(world, viewer, place)) held.add(part);
  if (sentIt(world, viewer, place)) held.add('referrer');
  if (place.authority !== undefined && place.authority === viewer.organisation)
    held.add('other_authority_staff');
  return held;
}

function isOwnRecord(world: World, viewer: WorldViewer, place: Place): boolean {
  return world.citizen_account.some(
    (row) => row.account_id === viewer.account && row.citizen_id === place.citizen,
  );
}

/** Members of the enrolment; for what hangs on the referral or the citizen, of the courses that hang there. */
function teamAround(world: World, place: Place): TeamRow[] {
  return world.team_member.filter((member) => {
    if (place.enrolment !== undefined) return member.enrolment_id === place.enrolment;
    if (place.referral !== undefined) return member.referral_id === place.referral;
    return place.citizen !== undefined && member.citizen_id === place.citizen;
  });
}

function isSelf(member: TeamRow, viewer: WorldViewer): boolean {
  return member.account_id === viewer.account && member.organisation_id === viewer.organisation;
}

function placesOnTeam(world: World, viewer: WorldViewer, place: Place): TeamRow[] {
  return teamAround(world, place).filter((member) => isSelf(member, viewer) && current(member.period));
}

/** Has left this enrolment's team. The past gives something only over an enrolment's own records. */
function leftTheTeam(world: World, viewer: WorldViewer, place: Place): boolean {
  if (place.enrolment === undefined) return false;
  const mine = teamAround(world, place).filter((member) => isSelf(member, viewer));
  return mine.some(({ period }) => period === over) && !mine.some(({ period }) => current(period));
}

function responsibleAs(world: World, viewer: WorldViewer, place: Place): string | undefined {
  const named = world.responsible_caseworker.some(
    (row) =>
      row.citizen_id === place.citizen &&
      row.account_id === viewer.account &&
      row.authority_id === viewer.organisation &&
      current(row.period),
  );
  if (!named) return undefined;
  // What hangs on the citizen or a referral: on the team as soon as one of the citizen's teams holds her.
  const courses = place.enrolment === undefined ? { citizen: place.citizen } : place;
  return placesOnTeam(world, viewer, courses).length > 0 ? 'responsible_on_team' : 'responsible_outside_team';
}

function partsAt(world: World, viewer: WorldViewer, place: Place): string[] {
  const named = world.appointment.filter(
    (row) =>
      row.account_id === viewer.account && row.organisation_id === viewer.organisation && current(row.period),
  );
  return named.flatMap(({ part, run_id, authority_id }) => {
    if (part === 'project_leader') return runsOf(world, place).includes(run_id ?? '') ? [part] : [];
    if (part === 'intake_member')
      return opensFor(world, place, run_id ?? '', authority_id ?? '') ? [part] : [];
    return place.authority === authority_id && authority_id === viewer.organisation ? [part] : [];
  });
}

function runsOf(world: World, place: Place): string[] {
  if (place.run !== undefined) return [place.run];
  return world.referral.filter((row) => row.citizen_id === place.citizen).map((row) => row.run_id);
}

/** An intake member stands to open referrals, and to their citizens; never to an enrolment or a whole run. */
function opensFor(world: World, place: Place, run: string, authority: string): boolean {
  if (place.enrolment !== undefined) return false;
  return world.referral.some(
    (row) =>
      (place.referral === undefined ? row.citizen_id === place.citizen : row.id === place.referral) &&
      row.run_id === run &&
      row.authority_id === authority &&
      isUndecided(world, row.id),
  );
}

/** No answer yet on the world's day. */
export function isUndecided(world: World, referral: string): boolean {
  return !world.referral_status.some((row) => row.referral_id === referral && row.status !== 'sent');
}

function sentIt(world: World, viewer: WorldViewer, place: Place): boolean {
  return world.referral.some(
    (row) =>
      (place.referral === undefined ? row.citizen_id === place.citizen : row.id === place.referral) &&
      row.referrer_account_id === viewer.account &&
      row.referrer_organisation_id === viewer.organisation,
  );
}

/** Released to the viewer's house: a sharing that has happened, on a consent valid today and not taken back. */
export function isReleased(
  world: World,
  viewer: WorldViewer,
  kind: string,
  referral: string,
  relation: string,
): boolean {
  return world.sharing.some((sharing) => {
    if (sharing.referral_id !== referral || sharing.content_kind !== kind) return false;
    if (sharing.to_relation !== relation) return false;
    if (sharing.to_organisation_id !== viewer.organisation || sharing.shared_on > worldDay) return false;
    const consent = world.consent.find(({ id }) => id === sharing.consent_id);
    const takenBack = world.consent_withdrawal.some(({ consent_id }) => consent_id === sharing.consent_id);
    return consent !== undefined && current(consent.period) && !takenBack;
  });
}
