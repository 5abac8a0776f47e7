/** The front door of programmes: the definition a course was begun with. */
export { readVersion } from './version-queries.ts';
