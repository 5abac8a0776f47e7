import { includesDate } from '../kernel/period.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../programme/definition.ts';
import type { Place } from './place.ts';

/** What is wrong with a team on some day. */
export type TeamProblem =
  | 'role-stands-empty'
  | 'role-overfilled'
  | 'member-twice'
  | 'coordinator-missing'
  | 'several-coordinators';

/** A problem, and the role it is in; none for what the whole team must have. */
export interface TeamProblemAt {
  readonly problem: TeamProblem;
  readonly role: string | undefined;
}

/**
 * Everything that is wrong with a team on a day or later. A stand-in fills the seat of somebody else and counts
 * nowhere but as coordinator; the team must have exactly one of those.
 */
export function teamProblems(
  { roles }: Pick<ProgrammeDefinition, 'roles'>,
  places: readonly Place[],
  from: PlainDate,
): readonly TeamProblemAt[] {
  const found = daysToLookAt(places, from).flatMap((day) => {
    const there = places.filter(({ period }) => includesDate(period, day));
    return [...roles.flatMap((role) => problemsInRole(role, there)), ...problemsOfCoordination(there)];
  });
  return [...new Map(found.map((one) => [`${one.problem} ${one.role}`, one])).values()];
}

/** Problems a change would bring; what was wrong before it is not held against it. */
export function newProblems(
  definition: Pick<ProgrammeDefinition, 'roles'>,
  before: readonly Place[],
  after: readonly Place[],
  from: PlainDate,
): readonly TeamProblemAt[] {
  const known = teamProblems(definition, before, from);
  return teamProblems(definition, after, from).filter(
    ({ problem, role }) => !known.some((one) => one.problem === problem && one.role === role),
  );
}

/** A team only changes on the first days of its places, and on the days after their last. */
function daysToLookAt(places: readonly Place[], from: PlainDate): readonly PlainDate[] {
  const changes = places.flatMap(({ period }) => [
    period.from,
    ...(period.to === undefined ? [] : [addDays(period.to, 1)]),
  ]);
  return [...new Set([from, ...changes.filter((day) => day > from)])];
}

function problemsInRole(
  { key, headCount }: ProgrammeDefinition['roles'][number],
  there: readonly Place[],
): TeamProblemAt[] {
  const inRole = there.filter(({ role }) => role === key);
  const people = new Set(inRole.map(({ account }) => account));
  const seats = inRole.filter(({ standsInFor }) => standsInFor === undefined).length;
  const problems: (TeamProblem | false)[] = [
    people.size < inRole.length && 'member-twice',
    seats < headCount.atLeast && 'role-stands-empty',
    seats > headCount.atMost && 'role-overfilled',
  ];
  return problems.flatMap((problem) => (problem ? [{ problem, role: key }] : []));
}

function problemsOfCoordination(there: readonly Place[]): TeamProblemAt[] {
  const coordinators = there.filter(({ coordinates }) => coordinates).length;
  if (coordinators === 1) return [];
  const problem = coordinators === 0 ? 'coordinator-missing' : 'several-coordinators';
  return [{ problem, role: undefined }];
}
