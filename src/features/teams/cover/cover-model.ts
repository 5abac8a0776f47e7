import { buttons, isOpen } from '../../../domain/access/locks.ts';
import type { AccountId, EnrolmentId } from '../../../domain/kernel/ids.ts';
import { addDays, type PlainDate } from '../../../domain/kernel/plain-date.ts';
import { type TeamWarning, teamWarnings } from '../../../domain/team/team-warnings.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { type OpenCourse, readOpenCourses, readVersions } from '../../open-courses/index.ts';
import { type Candidate, readCandidates } from '../candidate-queries.ts';
import { roleName } from '../parts/team-rows.ts';
import { type NamedPlace, readTeamAhead, readTeams } from '../team-queries.ts';

type PersonWarning = Exclude<TeamWarning, { readonly warns: 'empty_role' }>;

/** Why somebody must be found: one break, or one end. */
export interface Cause {
  /** The break's id, or `end`. */
  readonly key: string;
  readonly warning: PersonWarning;
  readonly what: 'stand_in' | 'replace';
  readonly from: PlainDate;
  /** The last day of a stand-in. */
  readonly to: PlainDate | undefined;
  readonly courses: readonly UncoveredCourse[];
}

/** A course in which nobody takes over yet. */
export interface UncoveredCourse {
  readonly course: OpenCourse;
  readonly place: NamedPlace;
  readonly role: string;
}

/** Everything about one person that must be planned in the courses whose teams the viewer may change. */
export interface CoverModel {
  readonly today: PlainDate;
  readonly name: string;
  readonly account: AccountId;
  readonly causes: readonly Cause[];
  /** Everybody who may take over in one of the courses. */
  readonly candidates: readonly Candidate[];
}

/** `undefined` where the person is on none of those teams. */
export async function readCover(visit: EmployeeVisit, account: AccountId): Promise<CoverModel | undefined> {
  const mine = (await readOpenCourses(visit)).filter(({ held }) => isOpen(buttons, 'team.change', held));
  const teams = await readTeams(
    visit,
    mine.map(({ id }) => id),
  );
  const theirs = mine.filter(({ id }) => teamOf(teams, id).some((place) => place.account === account));
  const name = theirs.flatMap(({ id }) => teamOf(teams, id)).find((place) => place.account === account)?.name;
  if (name === undefined) return undefined;
  const definitions = await readVersions(
    visit,
    theirs.map(({ version }) => version),
  );
  const ahead = await readTeamAhead(visit, [account]);
  const found = theirs.flatMap((course) => {
    const definition = definitions.get(course.version);
    const places = teamOf(teams, course.id);
    if (definition === undefined) return [];
    return teamWarnings(definition, places, ahead, visit.today).flatMap((warning) => {
      if (warning.warns === 'empty_role' || warning.place.account !== account) return [];
      const place = places.find(({ id }) => id === warning.place.id);
      const role = roleName(definition, warning.place.role, visit.language);
      return place === undefined ? [] : [{ warning, course, place, role }];
    });
  });
  for (const { course } of found) visit.shows({ authority: course.authority, citizen: course.citizen });
  const candidates = await readAllCandidates(
    visit,
    found.map(({ course }) => course.run),
    account,
  );
  return { today: visit.today, name, account, causes: causesOf(found, visit.today), candidates };
}

function teamOf(teams: Awaited<ReturnType<typeof readTeams>>, enrolment: string): readonly NamedPlace[] {
  return teams.get(enrolment as EnrolmentId) ?? [];
}

async function readAllCandidates(
  visit: EmployeeVisit,
  runs: readonly string[],
  except: AccountId,
): Promise<readonly Candidate[]> {
  const found = new Map<string, Candidate>();
  for (const run of new Set(runs))
    for (const one of await readCandidates(visit, run))
      if (one.account !== except) found.set(one.employment, one);
  return [...found.values()];
}

type Found = UncoveredCourse & { readonly warning: PersonWarning };

function causesOf(found: readonly Found[], today: PlainDate): readonly Cause[] {
  const keys = [...new Set(found.map(({ warning }) => keyOf(warning)))];
  return keys.flatMap((key) => {
    const courses = found.filter(({ warning }) => keyOf(warning) === key);
    const [first] = courses;
    return first === undefined
      ? []
      : [{ key, courses, ...daysOf(first.warning, today), warning: first.warning }];
  });
}

function keyOf(warning: PersonWarning): string {
  return warning.warns === 'break' ? warning.id : 'end';
}

function daysOf(warning: PersonWarning, today: PlainDate): Pick<Cause, 'what' | 'from' | 'to'> {
  if (warning.warns !== 'break') return { what: 'replace', from: addDays(warning.lastDay, 1), to: undefined };
  const { from, to } = warning.period;
  return { what: 'stand_in', from: from < today ? today : from, to };
}
