import { type RawBuilder, sql } from 'kysely';
import type { Viewer } from './viewer.ts';

/**
 * Where the ids of a course come from that something is filed under, as `e`: the courses the viewer may read. Whoever came
 * by a link reads no course, and has the ids of its one from a door.
 */
export function filedUnder({ viewer }: { readonly viewer: Pick<Viewer, 'as'> }): RawBuilder<unknown> {
  return viewer.as === 'link' ? sql`app.linked_course() e` : sql`enrolment e`;
}
