import type { Relation } from '../../../domain/access/relation.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Viewer } from '../../access/index.ts';
import { type Colleague, type Course, type TeamPlace, teamOn } from '../course.ts';
import type { NamedOnlooker } from './named-onlooker.ts';

/**
 * Everybody who stands to a course on a date and can be named: the citizen, the team, the responsible caseworker
 * and whoever leads the run, each with all the relations they hold in one house.
 */
export function onlookersOf(course: Course, viewer: Viewer, today: PlainDate): NamedOnlooker[] {
  const team = teamOn(course, today);
  const { responsible, former, leaders } = course;
  const outside = [responsible, former].filter((person) => person !== undefined);
  const colleagues = [...team, ...outside, ...leaders].filter(
    (person, at, all) => all.findIndex((other) => isSame(other, person)) === at,
  );
  return [
    citizenOf(course, viewer),
    ...colleagues.map((person) => ({
      name: person.name,
      organisation: person.organisation,
      relations: relationsOf(person, team, course),
      isViewer: viewer.as === 'employee' && isSame(person, viewer),
    })),
  ];
}

function citizenOf({ callName, citizen }: Course, viewer: Viewer): NamedOnlooker {
  const isViewer = viewer.as === 'citizen' && viewer.ownRecords.includes(citizen);
  return { name: callName, organisation: undefined, relations: ['citizen'], isViewer };
}

function relationsOf(
  person: Colleague,
  team: readonly TeamPlace[],
  { responsible, former, leaders }: Course,
): Relation[] {
  const places = team.filter((place) => isSame(place, person));
  const isResponsible = responsible !== undefined && isSame(responsible, person);
  const relations: (Relation | false)[] = [
    places.some(({ coordinates }) => coordinates) && 'coordinator',
    isResponsible && (places.length > 0 ? 'responsible_on_team' : 'responsible_outside_team'),
    former !== undefined && isSame(former, person) && 'former_caseworker',
    ...places.map(({ accessRow }) => accessRow),
    leaders.some((leader) => isSame(leader, person)) && 'project_leader',
  ];
  return relations.filter((relation) => relation !== false);
}

type InHouse = Pick<Colleague, 'account' | 'organisation'>;

/** One account at two houses is two colleagues: rights add up within one only. */
function isSame(one: InHouse, other: InHouse): boolean {
  return one.account === other.account && one.organisation === other.organisation;
}
