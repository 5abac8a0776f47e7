import type { World, WorldViewer } from '../world/world.ts';
import { hasEnded, isCurrent, worldDay } from '../world/world-time.ts';
import { agreementsWith } from './agreements.ts';
import { grantsTo } from './grants.ts';
import { handedOver, tookOver } from './handovers.ts';
import { linkOf } from './links.ts';
import type { Place } from './place.ts';
import { placementLinkOf } from './placement-links.ts';

type TeamRow = World['team_member'][number];

const worked = new WeakMap<WorldViewer, Map<string, Set<string>>>();

/**
 * Every relation a viewer holds to a record, by the published words and from rows in memory alone.
 * A world stands still once it is made, so each answer is kept.
 */
export function relationsTo(world: World, viewer: WorldViewer, place: Place): Set<string> {
  const answers = worked.get(viewer) ?? new Map<string, Set<string>>();
  worked.set(viewer, answers);
  const key = keyOf(place);
  const answer = answers.get(key) ?? workOut(world, viewer, place);
  answers.set(key, answer);
  return answer;
}

const keys = new WeakMap<Place, string>();

/** Put together once for a row that many viewers look at. */
function keyOf(place: Place): string {
  const known = keys.get(place);
  if (known !== undefined) return known;
  const key = `${place.enrolment} ${place.referral} ${place.citizen} ${place.run} ${place.writtenIn} ${place.authority} ${place.card}`;
  keys.set(place, key);
  return key;
}

function workOut(world: World, viewer: WorldViewer, place: Place): Set<string> {
  if (viewer.part === 'link_holder') return new Set(isLentTo(world, viewer, place) ? [viewer.part] : []);
  if (viewer.part === 'company_by_link') return new Set(isShownTo(world, viewer, place) ? [viewer.part] : []);
  if (viewer.part !== null) return new Set(isAround(world, viewer, place.citizen) ? [viewer.part] : []);
  if (viewer.employment === null) return new Set(isOwnRecord(world, viewer, place) ? ['citizen'] : []);
  const held = new Set<string>();
  for (const member of placesOnTeam(world, viewer, place)) {
    held.add(member.access_row);
    if (member.coordinates) held.add('coordinator');
  }
  // Whoever took a case over is on the team, also before there is a course, and whatever places it has.
  if (tookOver(world, viewer, place)) held.add('team_general');
  else if (leftTheTeam(world, viewer, place)) held.add('former_team_member');
  if (handedOver(world, viewer, place)) held.add('former_caseworker');
  const responsible = responsibleAs(world, viewer, place);
  if (responsible !== undefined) held.add(responsible);
  for (const part of partsAt(world, viewer, place)) held.add(part);
  for (const relation of letIn(world, viewer, place)) held.add(relation);
  if (evaluates(world, viewer, place)) held.add('evaluator');
  if (sentIt(world, viewer, place)) held.add('referrer');
  for (const relation of toHouse(world, viewer, place)) held.add(relation);
  if (place.authority !== undefined && place.authority === viewer.organisation)
    held.add('other_authority_staff');
  return held;
}

/** What a house keeps about companies is stood to by those of its people who work with somebody today, or lead a run. */
function toHouse(world: World, viewer: WorldViewer, place: Place): string[] {
  if (place.citizen !== undefined || place.authority === undefined) return [];
  const rows = ['team_general', 'team_occupational_therapist', 'team_company_consultant'];
  const places = world.team_member
    .filter((member) => isSelf(member, viewer) && isCurrent(member.period))
    .map(({ access_row }) => access_row);
  if (tookSomebodyOver(world, viewer)) places.push('team_general');
  const atWork = rows.filter((row) => places.includes(row));
  // What hangs on a run as well is a leader's by leading that run.
  const leads = partsOf(world, viewer).some(({ part }) => part === 'project_leader');
  if (leads && place.run === undefined) atWork.push('project_leader');
  if (place.authority === viewer.organisation) return atWork;
  return atWork.length > 0 && isSharedWith(world, viewer, place.card) ? ['card_recipient'] : [];
}

function tookSomebodyOver(world: World, viewer: WorldViewer): boolean {
  return world.caseload_handover.some((row) =>
    tookOver(world, viewer, {
      authority: row.authority_id,
      citizen: row.citizen_id,
      referral: row.referral_id,
    }),
  );
}

/** A house let the viewer's read this card, and has not ended it. */
function isSharedWith(world: World, viewer: WorldViewer, card: string | undefined): boolean {
  return world.card_sharing.some(
    (row) =>
      row.company_card_id === card &&
      row.to_organisation_id === viewer.organisation &&
      row.ended !== true &&
      row.said_on <= worldDay &&
      !world.card_sharing.some(({ replaces }) => replaces === row.id),
  );
}

function isOwnRecord(world: World, viewer: WorldViewer, place: Place): boolean {
  return world.citizen_account.some(
    (row) => row.account_id === viewer.account && row.citizen_id === place.citizen,
  );
}

/** A link stands to the course of its form; of the citizen only as far as the course goes. */
function isLentTo(world: World, viewer: WorldViewer, { citizen, referral }: Place): boolean {
  const link = linkOf(world, viewer)?.link;
  return referral === undefined
    ? citizen !== undefined && link?.citizen_id === citizen
    : link?.referral_id === referral;
}

/** A workplace's link stands to the course of its agreement, as a lent form does. */
function isShownTo(world: World, viewer: WorldViewer, { citizen, referral }: Place): boolean {
  const link = placementLinkOf(world, viewer)?.link;
  return referral === undefined
    ? citizen !== undefined && link?.citizen_id === citizen
    : link?.referral_id === referral;
}

/** Whether the citizen agreed to have the viewer around, in the part they act in, today. */
export function isAround(world: World, viewer: WorldViewer, citizen: string | undefined): boolean {
  return world.network_person.some(
    (row) =>
      row.citizen_id === citizen &&
      row.account_id === viewer.account &&
      row.part === viewer.part &&
      isCurrent(row.period) &&
      (row.part !== 'volunteer_mentor' || hasPromised(world, row.id)) &&
      (row.while_invited !== true || hasMeetingLeft(world, viewer, row.citizen_id)),
  );
}

/** An invitation about the citizen is open, whichever meeting it is to. */
function hasMeetingLeft(world: World, viewer: WorldViewer, citizen: string): boolean {
  return grantsTo(world, viewer).some((row) => row.kind === 'invited_meeting' && row.citizen_id === citizen);
}

/** A mentor stands to nobody before the day she promised silence. */
function hasPromised(world: World, person: string): boolean {
  return world.mentor_promise.some((row) => row.network_person_id === person && row.signed_on <= worldDay);
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
  return teamAround(world, place).filter((member) => isSelf(member, viewer) && isCurrent(member.period));
}

/** Has left the team of this course. The past gives something only over a course's own records. */
function leftTheTeam(world: World, viewer: WorldViewer, place: Place): boolean {
  if (place.referral === undefined) return false;
  const mine = teamAround(world, place).filter((member) => isSelf(member, viewer));
  return mine.some(({ period }) => hasEnded(period)) && !mine.some(({ period }) => isCurrent(period));
}

function responsibleAs(world: World, viewer: WorldViewer, place: Place): string | undefined {
  const named = world.responsible_caseworker.some(
    (row) =>
      row.citizen_id === place.citizen &&
      row.account_id === viewer.account &&
      row.authority_id === viewer.organisation &&
      isCurrent(row.period),
  );
  if (!named) return undefined;
  // What hangs on the citizen or a referral: on the team as soon as one of the citizen's teams holds her.
  const courses = place.enrolment === undefined ? { citizen: place.citizen } : place;
  const isOnTeam = placesOnTeam(world, viewer, courses).length > 0 || tookOver(world, viewer, courses);
  return isOnTeam ? 'responsible_on_team' : 'responsible_outside_team';
}

/** The parts the viewer is named for today, in the house they act in. */
function partsOf(world: World, viewer: WorldViewer): World['appointment'] {
  return world.appointment.filter(
    (row) =>
      row.account_id === viewer.account &&
      row.organisation_id === viewer.organisation &&
      isCurrent(row.period),
  );
}

function partsAt(world: World, viewer: WorldViewer, place: Place): string[] {
  return partsOf(world, viewer).flatMap(({ part, run_id, authority_id }) => {
    if (part === 'project_leader')
      return runsOf(world, place).includes(run_id ?? '') && leadsWhereWritten(world, viewer, place)
        ? [part]
        : [];
    if (part === 'programme_publisher')
      return place.run !== undefined && place.citizen === undefined ? [part] : [];
    if (part === 'report_approver' || part === 'importer')
      return place.run === run_id && place.citizen === undefined ? [part] : [];
    if (part === 'edition_reader' && place.citizen !== undefined) return [];
    if (part === 'intake_member')
      return opensFor(world, place, run_id ?? '', authority_id ?? '') ? [part] : [];
    return place.authority === authority_id && authority_id === viewer.organisation ? [part] : [];
  });
}

function leadsWhereWritten(world: World, viewer: WorldViewer, { writtenIn }: Place): boolean {
  if (writtenIn === undefined) return true;
  return partsOf(world, viewer).some(({ part, run_id }) => part === 'project_leader' && run_id === writtenIn);
}

/** Evaluating is held to one's own house, as long as some agreement names the viewer there. */
function evaluates(world: World, viewer: WorldViewer, place: Place): boolean {
  const isHouse = place.authority === viewer.organisation && place.citizen === undefined;
  return isHouse && agreementsWith(world, viewer).length > 0;
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

/** Let in for a while, or named to read a journal for the citizen's request. */
function letIn(world: World, viewer: WorldViewer, place: Place): string[] {
  const grants = grantsTo(world, viewer);
  const glass = grants.some((row) => row.kind === 'break_the_glass' && row.citizen_id === place.citizen);
  // A need is a leader's: it ends with leading that run.
  const need = grants.some(
    (row) =>
      row.kind === 'leaders_need' &&
      place.referral !== undefined &&
      row.referral_id === place.referral &&
      partsOf(world, viewer).some(({ part, run_id }) => part === 'project_leader' && run_id === row.run_id),
  );
  const reader = readsJournalsOf(world, viewer).some((row) =>
    place.referral === undefined ? row.citizen_id === place.citizen : row.referral_id === place.referral,
  );
  return [
    ...(glass ? ['break_the_glass'] : []),
    ...(need ? ['leader_by_grant'] : []),
    ...(reader ? ['journal_reader'] : []),
  ];
}

/** The courses whose journal the viewer was named to read, and the owner who named them. */
export function readsJournalsOf(world: World, viewer: WorldViewer): World['journal_reader'] {
  return world.journal_reader.filter(
    (row) =>
      row.to_account_id === viewer.account &&
      row.to_organisation_id === viewer.organisation &&
      isCurrent(row.period),
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
