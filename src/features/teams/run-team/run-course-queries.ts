import { sql } from 'kysely';
import type { CourseChange } from '../../../domain/enrolment/course-change.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Visit } from '../../access/index.ts';
import { changesOf } from '../../course-changes/index.ts';

/** A course of a run as far as its days and its model are concerned; about nobody by name. */
export interface RunCourse {
  readonly id: string;
  readonly version: string;
  readonly startsOn: PlainDate;
  readonly endedOn: PlainDate | null;
  readonly changes: readonly CourseChange[];
}

/** Every course of a run that the viewer may see, begun or to begin, going on or over. */
export async function readRunCourses({ tables }: Visit, run: string): Promise<readonly RunCourse[]> {
  const { rows } = await sql<RunCourse>`
    select e.id, e.programme_version_id as version, e.starts_on as "startsOn", e.ended_on as "endedOn",
           ${changesOf('e')} as changes
    from enrolment e where e.run_id = ${run}
  `.execute(tables);
  return rows;
}
