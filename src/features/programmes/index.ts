/** The front door of programmes: the definition a course was begun with. */
export { runNameIn } from './run-name.ts';
export { readVersion } from './version-queries.ts';
