import type { ProgrammeDefinition, Role } from '../../domain/programme/definition.ts';
import type { TeamChangeKind } from '../../domain/team/change-team.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { type Course, readCourse } from '../enrolments/index.ts';
import { readVersion } from '../programmes/index.ts';
import { type Candidate, fitsRole, readCandidates } from './candidate-queries.ts';
import { type NamedPlace, readTeams } from './team-queries.ts';

/** A change of a team before it is made: of which course, what, whose place, who may come. */
export interface ChangeModel {
  readonly course: Course;
  readonly definition: ProgrammeDefinition;
  readonly places: readonly NamedPlace[];
  readonly what: TeamChangeKind;
  readonly role: Role;
  /** The place that changes; absent where somebody joins. */
  readonly place: NamedPlace | undefined;
  readonly candidates: readonly Candidate[];
}

const kinds: readonly TeamChangeKind[] = ['replace', 'stand_in', 'leave', 'join'];

/** What an address or a form asks about. */
export interface AskedChange {
  readonly what: string;
  readonly place: string;
  readonly role: string;
}

/** Reads what a change needs; `undefined` where the address names no such place or role of this team. */
export async function readChange(
  visit: EmployeeVisit,
  enrolment: string,
  asked: AskedChange,
): Promise<ChangeModel | undefined> {
  const course = await readCourse(visit, enrolment);
  if (course === undefined) return undefined;
  const definition = await readVersion(visit, course.versionId);
  const places = (await readTeams(visit, [enrolment])).get(course.id) ?? [];
  const place = places.find(({ id }) => id === asked.place);
  const what = kinds.find((one) => one === asked.what) ?? (place === undefined ? 'join' : 'replace');
  const role = definition.roles.find(({ key }) => key === (place?.role ?? asked.role));
  if (role === undefined || (what !== 'join' && place === undefined)) return undefined;
  const candidates = what === 'leave' ? [] : await readCandidates(visit, course.run);
  const fitting = candidates.filter((one) => fitsRole(role, one, course.authority));
  return { course, definition, places, what, role, place, candidates: fitting };
}
