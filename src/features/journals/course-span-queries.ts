import type { CourseChange } from '../../domain/enrolment/course-change.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Visit } from '../access/index.ts';
import { changesOf } from '../course-changes/index.ts';

/** From when a course goes, in which version. */
export async function readCourseSpan(
  { tables }: Visit,
  enrolment: string,
): Promise<
  | {
      readonly version: string;
      readonly startsOn: PlainDate;
      readonly changes: readonly CourseChange[];
      readonly referral: string;
    }
  | undefined
> {
  const row = await tables
    .selectFrom('enrolment')
    .select(['programme_version_id', 'starts_on', 'referral_id'])
    .select(changesOf('enrolment').as('changes'))
    .where('id', '=', enrolment)
    .executeTakeFirst();
  return (
    row && {
      version: row.programme_version_id,
      startsOn: row.starts_on as PlainDate,
      changes: row.changes,
      referral: row.referral_id,
    }
  );
}
