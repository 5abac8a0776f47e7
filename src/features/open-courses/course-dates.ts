import type { CourseDates } from '../../domain/enrolment/course-at.ts';
import type { OpenCourse } from './open-course-queries.ts';

/** An open course as far as its days are concerned; an ending that lies ahead is on its day, whatever it will be. */
export function datesOf({ startsOn, endsOn, changes }: OpenCourse): CourseDates {
  // How it ends is not told here, only that it does.
  const closing = endsOn === undefined ? undefined : ({ ending: 'other', endedOn: endsOn } as const);
  return { startsOn, closing, changes };
}
