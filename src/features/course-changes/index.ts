/** The front door of course changes: what was decided about the days and the end of courses, as every feature asks. */
export { changesOf } from './changes-queries.ts';
export { readHostCourses } from './host-queries.ts';
export { standing } from './standing-queries.ts';
