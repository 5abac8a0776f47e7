import { mayRecordAt } from '../../domain/session/may-record.ts';
import type { PlanFacts } from '../../domain/session/plan-session.ts';
import { recordableKinds } from '../../domain/session/recordable-kinds.ts';
import { groupOfKind, type SessionKind, sessionKinds } from '../../domain/session/session-kind.ts';
import { isOpenable } from '../../domain/session/sign-up.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { readVersion } from '../programmes/index.ts';
import type { Colleague, Meetable, TeamColleague } from './meetable-queries.ts';

/** Kinds of session by course: what its definition offers and the viewer may plan there. */
export type KindsByCourse = ReadonlyMap<string, readonly SessionKind[]>;

/** Reads what each course's definition offers; a version that many courses pin is read once. */
export async function readKinds(visit: EmployeeVisit, courses: readonly Meetable[]): Promise<KindsByCourse> {
  const offered = new Map<string, readonly SessionKind[]>();
  for (const version of new Set(courses.map((course) => course.version)))
    offered.set(version, (await readVersion(visit, version)).sessionKinds);
  return new Map(
    courses.map(({ enrolment, version, held }) => [
      enrolment,
      recordableKinds(offered.get(version) ?? [], held),
    ]),
  );
}

/** The kinds that can be planned in all of some courses, in the order pages offer them. */
function kindsInAll(kinds: KindsByCourse, courses: readonly Meetable[]): readonly SessionKind[] {
  return sessionKinds.filter((kind) =>
    courses.every(({ enrolment }) => kinds.get(enrolment)?.includes(kind) === true),
  );
}

/** The kinds that can be planned in one of some courses at least. */
export function kindsInAny(kinds: KindsByCourse, courses: readonly Meetable[]): readonly SessionKind[] {
  return sessionKinds.filter((kind) =>
    courses.some(({ enrolment }) => kinds.get(enrolment)?.includes(kind) === true),
  );
}

/** Whoever is on the team of every one of some courses, the viewer first. */
export function colleaguesIn(courses: readonly Meetable[], viewer: Colleague): readonly Colleague[] {
  const [first, ...rest] = courses;
  const others = (first?.team ?? []).filter(
    ({ account }) =>
      account !== viewer.account &&
      rest.every(({ team }) => team.some((colleague) => colleague.account === account)),
  );
  return [
    viewer,
    ...others.filter((one, at) => others.findIndex((same) => same.account === one.account) === at),
  ];
}

/** Whoever is on the team of one of some courses at least, the viewer first: while nobody is chosen yet. */
export function colleaguesInAny(courses: readonly Meetable[], viewer: Colleague): readonly Colleague[] {
  const others = new Map(courses.flatMap(({ team }) => team.map((one) => [one.account, one] as const)));
  others.delete(viewer.account);
  return [viewer, ...others.values()];
}

/**
 * Whoever may lead a group beside its holder: those who may write down who came in every course that is chosen, or in one
 * of all at least while none is; the viewer first.
 */
export function coLeadersOf(
  chosen: readonly Meetable[],
  all: readonly Meetable[],
  viewer: Colleague,
): readonly Colleague[] {
  const isChosen = chosen.length > 0;
  const courses = isChosen ? chosen : all;
  const recording = courses.map((course) => ({ ...course, team: course.team.filter(recordsGroups) }));
  const colleagues = isChosen ? colleaguesIn(recording, viewer) : colleaguesInAny(recording, viewer);
  const mine = courses.map(({ held }) => mayRecordAt(held, 'group_course', false));
  const iRecord = isChosen ? mine.every(Boolean) : mine.some(Boolean);
  return iRecord ? colleagues : colleagues.filter(({ account }) => account !== viewer.account);
}

function recordsGroups({ row, coordinates }: TeamColleague): boolean {
  return mayRecordAt(coordinates ? [row, 'coordinator'] : [row], 'group_course', false);
}

/**
 * What a group may be that nobody is chosen for, and that the citizens sign up to: a kind of group that some of the viewer's
 * courses have, held by the viewer or by a colleague of theirs.
 */
export function openPlanFacts(
  courses: readonly Meetable[],
  kinds: KindsByCourse,
  viewer: Colleague,
): PlanFacts {
  return {
    kinds: kindsInAny(kinds, courses).filter(isOpenable),
    holders: () => colleaguesInAny(courses, viewer).map(({ account }) => account),
    coLeaders: coLeadersOf([], courses, viewer).map(({ account }) => account),
  };
}

/**
 * What a plan for some courses may be. A profession's own session is held by whoever plans it; any other may be given
 * to a colleague whom everybody who is to come has on their team.
 */
export function planFacts(chosen: readonly Meetable[], kinds: KindsByCourse, viewer: Colleague): PlanFacts {
  const mayGive = (kind: SessionKind): boolean =>
    (groupOfKind[kind] === 'general' || groupOfKind[kind] === 'company') &&
    chosen.every(({ held }) => mayRecordAt(held, kind, false));
  return {
    kinds: kindsInAll(kinds, chosen),
    holders: (kind) =>
      (mayGive(kind) ? colleaguesIn(chosen, viewer) : [viewer]).map(({ account }) => account),
    coLeaders: coLeadersOf(chosen, [], viewer).map(({ account }) => account),
  };
}
