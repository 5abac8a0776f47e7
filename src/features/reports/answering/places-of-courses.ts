import { begunColumn } from '../../../domain/edition/answering-cells.ts';
import type { CountedPerson, CountedState } from '../../../domain/edition/counted-person.ts';
import { noTraits } from '../../../domain/edition/suppress-answering.ts';
import type { Moment } from '../../../domain/outcome/figure.ts';
import { lineName, type WaveLine } from '../../../domain/questionnaire/wave-places.ts';
import { placesAt, type RunAnswering } from '../../waves/index.ts';
import type { CountedRun } from '../count-moments.ts';

/** Of each moment, by column, where a course stands with every time it is asked; `undefined` where it had not begun. */
export type CourseHistory = readonly (Readonly<Record<string, string>> | undefined)[];

/** The courses of a run over some moments, and every line that anybody stands in. */
export interface PlacedCourses {
  readonly lines: ReadonlyMap<string, WaveLine>;
  readonly courses: readonly {
    readonly id: string;
    readonly referral: string;
    readonly history: CourseHistory;
  }[];
}

/** Times that come again and again are told of so many times; later ones stand on the page of the run. */
const mostTimes = 12;

export function placeCourses(answering: RunAnswering, moments: readonly Moment[]): PlacedCourses {
  const lines = new Map<string, WaveLine>();
  const courses = answering.courses.map((course) => ({
    id: course.id,
    referral: course.referral,
    history: moments.map((moment) => {
      const found = placesAt(answering, course, moment);
      if (found === undefined) return undefined;
      const told = [...found.values()].filter(({ line }) => line.nth <= mostTimes);
      for (const { line, place } of told) if (place !== 'ended') lines.set(lineName(line), line);
      return Object.fromEntries(told.map(({ line, place }) => [lineName(line), place]));
    }),
  }));
  return { lines, courses };
}

/** What follows from the days of a course alone: that it has begun, and of each time whether it is asked, or ended before. */
export function daysOf(
  places: Readonly<Record<string, string>>,
  lines: Iterable<string>,
): Readonly<Record<string, string>> {
  const days = [...lines].flatMap((column) => {
    const place = places[column];
    return place === undefined ? [] : [[column, place === 'ended' ? 'ended' : 'all']];
  });
  return { [begunColumn]: 'all', ...Object.fromEntries(days) };
}

/** The people of a run as its figures see them, each with what follows from the days of their course. */
export function peopleWithDays(
  { people, ways, moments }: CountedRun,
  placed: PlacedCourses,
): CountedPerson[] {
  const lines = [...placed.lines.keys()];
  const ofWay = new Map(placed.courses.map((course) => [course.referral, course.history]));
  const known = new Set<string>(ways);
  const withDays = (state: CountedState | undefined, places: CourseHistory[number]) =>
    places === undefined
      ? state
      : { traits: state?.traits ?? noTraits, places: { ...state?.places, ...daysOf(places, lines) } };
  return [
    ...people.map((person, at) => {
      const history = ofWay.get(ways[at] ?? '');
      return history === undefined ? person : moments.map((_, when) => withDays(person[when], history[when]));
    }),
    // Somebody who has moved goes one way in the figures, and may have two courses.
    ...placed.courses
      .filter(({ referral }) => !known.has(referral))
      .map(({ history }) => history.map((places) => withDays(undefined, places))),
  ];
}
