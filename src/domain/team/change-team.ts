import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import type { AccountId, OrganisationId } from '../kernel/ids.ts';
import { addDays, addMonths, type PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import type { ProgrammeDefinition, Role } from '../programme/definition.ts';
import { leaveTeam } from './leave-team.ts';
import type { Place } from './place.ts';
import { type Reseating, reseated } from './reseating.ts';
import { type StandInIds, standIn } from './stand-in.ts';
import { newProblems, type TeamProblem } from './team-problems.ts';

/** Somebody at work who may get a place. */
export interface Newcomer {
  readonly account: AccountId;
  readonly organisation: OrganisationId;
  /** What kind of organisation she comes from: a role may say whose people fill it. */
  readonly house: string;
  /** Her last day in the house, where one is set. */
  readonly employedTo: PlainDate | undefined;
}

export type TeamChangeKind = 'join' | 'replace' | 'stand_in' | 'leave';

/** What somebody wants to change, as far as it could be read. */
export interface TeamChangeDraft {
  readonly what: TeamChangeKind;
  /** The place it is about; the role's when somebody joins. */
  readonly place: Place | undefined;
  readonly role: Role;
  readonly who: Newcomer | undefined;
  /** The first day of whoever comes; of a leaving, the last day. */
  readonly from: PlainDate | undefined;
  /** The last day of a stand-in. */
  readonly to: PlainDate | undefined;
  /** Whoever changes it has said that nobody is found yet. */
  readonly mayStandEmpty: boolean;
  readonly ids: StandInIds;
}

export interface TeamChangeRefusals {
  /** For the page as a whole. */
  readonly team: 'course-over' | 'coordinator-missing' | 'several-coordinators';
  readonly who:
    | 'nobody-chosen'
    | 'house-not-for-role'
    | 'member-twice'
    | 'role-overfilled'
    | 'not-employed-so-long';
  readonly from: 'date-missing' | 'too-long-ago' | 'too-far-ahead' | 'before-the-place';
  readonly to: 'date-missing' | 'ends-before-it-begins' | 'outside-the-place' | 'stand-in-already';
  readonly empty: 'role-stands-empty';
}

/** What the rule must know of the course. */
export interface TeamFacts {
  readonly definition: Pick<ProgrammeDefinition, 'roles'>;
  readonly places: readonly Place[];
  readonly isOver: boolean;
}

/** So far back a change may be written down, when somebody only hears of it now. */
const daysBack = 31;
const monthsAhead = 12;

/**
 * Decides whether a team may change so, and what that does to its places. Leaving, coming and standing in are
 * planned ahead; on every day there is exactly one who coordinates. A role may stand empty when somebody says so:
 * a place that is over must be able to end before a new person is found.
 */
export function changeTeam(
  draft: TeamChangeDraft,
  facts: TeamFacts,
  today: PlainDate,
): Checked<Reseating, TeamChangeRefusals> {
  const from = judgeFrom(draft, today);
  const to = draft.what === 'stand_in' ? judgeTo(draft, facts) : undefined;
  const who = draft.what === 'leave' ? undefined : judgeWho(draft);
  const team = facts.isOver ? 'course-over' : undefined;
  const atFields = rejectedAmong<TeamChangeRefusals>({ team, who, from, to, empty: undefined });
  if (atFields !== undefined) return atFields;
  const reseating = reseatingOf(draft, facts.places);
  const problems = judgeTeam(draft, facts, reseating);
  return rejectedAmong<TeamChangeRefusals>(problems) ?? accepted(reseating);
}

function judgeFrom(
  { what, from, place }: TeamChangeDraft,
  today: PlainDate,
): TeamChangeRefusals['from'] | undefined {
  if (from === undefined) return 'date-missing';
  if (from < addDays(today, -daysBack)) return 'too-long-ago';
  if (from > addMonths(today, monthsAhead)) return 'too-far-ahead';
  // A last day before the first is allowed for whoever has not come yet: she then never comes.
  const mayNeverCome = what === 'leave' && place !== undefined && place.period.from > today;
  const isBefore = place !== undefined && from < place.period.from;
  return isBefore && !mayNeverCome ? 'before-the-place' : undefined;
}

function judgeTo(
  { from, to, place }: TeamChangeDraft,
  { places }: TeamFacts,
): TeamChangeRefusals['to'] | undefined {
  if (to === undefined) return 'date-missing';
  if (from === undefined || place === undefined) return undefined;
  if (to < from) return 'ends-before-it-begins';
  if (place.period.to !== undefined && to > place.period.to) return 'outside-the-place';
  const isTaken = places.some(
    ({ standsInFor, period }) =>
      standsInFor === place.id && period.from <= to && (period.to === undefined || period.to >= from),
  );
  return isTaken ? 'stand-in-already' : undefined;
}

function judgeWho({ who, role, from, to, what }: TeamChangeDraft): TeamChangeRefusals['who'] | undefined {
  if (who === undefined) return 'nobody-chosen';
  if (role.lentBy !== undefined && !role.lentBy.some((kind) => kind === who.house))
    return 'house-not-for-role';
  const needed = what === 'stand_in' ? to : from;
  const leavesTooSoon = who.employedTo !== undefined && needed !== undefined && who.employedTo < needed;
  return leavesTooSoon ? 'not-employed-so-long' : undefined;
}

/** The rows of the change. Asked only once every field can be read. */
function reseatingOf(draft: TeamChangeDraft, places: readonly Place[]): Reseating {
  const { what, place, role, who, from, to, ids } = draft;
  if (from === undefined) throw new Error('a change without refusals has a day');
  if (what === 'leave') {
    if (place === undefined) throw new Error('somebody who leaves has a place');
    return leaveTeam(places, place, from);
  }
  if (who === undefined) throw new Error('somebody who comes is somebody');
  const person = { account: who.account, organisation: who.organisation };
  const { coordinates } = role;
  if (what === 'stand_in' && place !== undefined && to !== undefined)
    return standIn(place, person, { from, to }, ids);
  const period = { from, to: undefined };
  const begun: Place = { ...person, id: ids[0], role: role.key, coordinates, period, standsInFor: undefined };
  const moved = place === undefined ? [] : leaveTeam(places, place, addDays(from, -1)).moved;
  return { moved, begun: [begun] };
}

function judgeTeam(draft: TeamChangeDraft, { definition, places }: TeamFacts, reseating: Reseating) {
  const from = draft.from ?? ('' as PlainDate);
  const problems = newProblems(definition, places, reseated(places, reseating), from);
  const has = (problem: TeamProblem) => problems.some((one) => one.problem === problem);
  const team: TeamChangeRefusals['team'] | undefined = has('coordinator-missing')
    ? 'coordinator-missing'
    : has('several-coordinators')
      ? 'several-coordinators'
      : undefined;
  const who: TeamChangeRefusals['who'] | undefined = has('member-twice')
    ? 'member-twice'
    : has('role-overfilled')
      ? 'role-overfilled'
      : undefined;
  const isEmpty = team === undefined && has('role-stands-empty') && !draft.mayStandEmpty;
  const empty: TeamChangeRefusals['empty'] | undefined = isEmpty ? 'role-stands-empty' : undefined;
  return { team, who, from: undefined, to: undefined, empty };
}
