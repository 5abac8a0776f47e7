/** The front door of course changes: what was decided about the days of courses, as every feature that counts them asks. */
export { changesOf } from './changes-queries.ts';
