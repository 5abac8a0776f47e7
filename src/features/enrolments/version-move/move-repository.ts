import { sql } from 'kysely';
import type { VersionMove } from '../../../domain/enrolment/move-to-version.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { Course } from '../course.ts';

/** The version a course follows now; until the end of the visit nobody else changes it. */
export async function holdVersion({ tables }: EmployeeVisit, enrolment: string): Promise<string | undefined> {
  const row = await tables
    .selectFrom('enrolment')
    .select('programme_version_id')
    .where('id', '=', enrolment)
    .forUpdate()
    .executeTakeFirst();
  return row?.programme_version_id;
}

/** Records a move; the course's own version follows from it in the database, and from nothing else. */
export async function saveMove(
  { tables, viewer }: EmployeeVisit,
  id: string,
  course: Course,
  toVersion: string,
  { reason, movedOn }: VersionMove,
): Promise<void> {
  await sql`
    insert into enrolment_version_move (authority_id, id, enrolment_id, citizen_id, run_id, referral_id,
                                        from_version_id, to_version_id, reason, moved_on, recorded_by)
    values (${course.authority}, ${id}, ${course.id}, ${course.citizen}, ${course.run}, ${course.referral},
            ${course.versionId}, ${toVersion}, ${reason}, ${movedOn}, ${viewer.account})
  `.execute(tables);
}
