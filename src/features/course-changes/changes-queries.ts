import { type RawBuilder, sql } from 'kysely';
import type { CourseChange } from '../../domain/enrolment/course-change.ts';

/**
 * All that was ever changed about the days of the enrolment that a query calls by an alias, in the shape the domain
 * reads: whatever tells where a course stands asks for this along with its first day.
 *
 * @param enrolment the alias, such as `e`
 */
export function changesOf(enrolment: string): RawBuilder<readonly CourseChange[]> {
  return sql`app.changes_of(${sql.ref(`${enrolment}.authority_id`)}, ${sql.ref(`${enrolment}.id`)})`;
}
