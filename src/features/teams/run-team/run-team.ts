import { phaseSpans } from '../../../domain/enrolment/phase-spans.ts';
import type { EnrolmentId } from '../../../domain/kernel/ids.ts';
import { continuityOf } from '../../../domain/team/continuity.ts';
import { type ContinuityFigure, continuityFigure } from '../../../domain/team/continuity-figure.ts';
import { type CourseLoad, courseLoad } from '../../../domain/team/course-load.ts';
import type { Visit } from '../../access/index.ts';
import { readVersions } from '../../open-courses/index.ts';
import { readTeams } from '../team-queries.ts';
import { readRunCourses } from './run-course-queries.ts';

/** How the promise of the same faces stands over a whole run, and how many courses each person has. */
export interface RunTeam {
  readonly figure: ContinuityFigure;
  readonly people: readonly { readonly name: string; readonly load: readonly CourseLoad[] }[];
}

export async function readRunTeam(visit: Visit, run: string): Promise<RunTeam> {
  const { today } = visit;
  const courses = await readRunCourses(visit, run);
  const teams = await readTeams(
    visit,
    courses.map(({ id }) => id),
  );
  const definitions = await readVersions(
    visit,
    courses.map(({ version }) => version),
  );
  const known = courses.flatMap((course) => {
    const definition = definitions.get(course.version);
    const places = teams.get(course.id as EnrolmentId) ?? [];
    const endedOn = course.endedOn ?? undefined;
    return definition === undefined ? [] : [{ ...course, definition, places, endedOn }];
  });
  const figure = continuityFigure(
    known.map(({ startsOn, endedOn, changes, definition, places }) => {
      const spans = phaseSpans(definition, startsOn, changes);
      const continuity = continuityOf({ startsOn, endedOn }, spans, definition.roles, places, today);
      return { hasBegun: startsOn <= today, continuity };
    }),
  );
  const loaded = known.map(({ startsOn, endedOn, changes, definition, places }) => {
    const closing = endedOn === undefined ? undefined : ({ ending: 'other', endedOn } as const);
    return { dates: { startsOn, closing, changes }, definition, places };
  });
  const names = new Map(
    loaded.flatMap(({ places }) => places.map(({ account, name }) => [account, name] as const)),
  );
  const people = [...names].map(([account, name]) => {
    const theirs = loaded.map((course) => {
      return { ...course, places: course.places.filter((place) => place.account === account) };
    });
    return { name, load: courseLoad(theirs, today) };
  });
  const isOnSome = (load: readonly CourseLoad[]): boolean =>
    load.some(({ main, aftercare }) => main + aftercare > 0);
  const there = people.filter(({ load }) => isOnSome(load));
  return { figure, people: there.toSorted((a, b) => a.name.localeCompare(b.name, 'da')) };
}
