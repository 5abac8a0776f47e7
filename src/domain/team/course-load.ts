import { type CourseDates, courseAt } from '../enrolment/course-at.ts';
import { includesDate } from '../kernel/period.ts';
import { addWeeks, type PlainDate } from '../kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../programme/definition.ts';
import type { Place } from './place.ts';

/** How many courses somebody has on a day, by what is known today: it says how much there is, and nothing of how well. */
export interface CourseLoad {
  readonly weeksAhead: number;
  readonly main: number;
  readonly aftercare: number;
}

/** A course with its model, and the places somebody has in it. */
export interface LoadedCourse {
  readonly dates: CourseDates;
  readonly definition: Pick<ProgrammeDefinition, 'phases'>;
  readonly places: readonly Place[];
}

/** Now, in a month, in two, and in a quarter of a year. */
export const loadWeeks = [0, 4, 8, 13] as const;

/**
 * The courses somebody is on now and ahead: those under way on the day in which she has a place then. What ends is
 * gone, what begins is there; courses nobody has begun yet are not guessed at.
 */
export function courseLoad(courses: readonly LoadedCourse[], today: PlainDate): readonly CourseLoad[] {
  return loadWeeks.map((weeksAhead) => {
    const day = addWeeks(today, weeksAhead);
    const kinds = courses
      .filter(({ places }) => places.some(({ period }) => includesDate(period, day)))
      .map(({ dates, definition }) => courseAt(dates, definition, day))
      .flatMap((course) => (course.stage === 'under_way' ? [course.span.phase.kind] : []));
    const aftercare = kinds.filter((kind) => kind === 'aftercare').length;
    return { weeksAhead, main: kinds.length - aftercare, aftercare };
  });
}
