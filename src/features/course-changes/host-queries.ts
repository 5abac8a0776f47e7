import { sql } from 'kysely';
import type { HostCourse } from '../../domain/enrolment/host-course.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Visit } from '../access/index.ts';

/**
 * The courses at the host beside those of some referrals, by referral: days only, and only for whoever stands to the
 * added course. Nothing where a programme has no host.
 */
export async function readHostCourses(
  { tables }: Visit,
  referrals: readonly string[],
): Promise<ReadonlyMap<string, readonly HostCourse[]>> {
  if (referrals.length === 0) return new Map();
  const { rows } = await sql<Row>`
    select * from app.host_courses(${referrals}::uuid[])
  `.execute(tables);
  const found = new Map<string, HostCourse[]>();
  for (const { referral_id, starts_on, ended_on } of rows) {
    const course = { startsOn: starts_on, endedOn: ended_on ?? undefined };
    found.set(referral_id, [...(found.get(referral_id) ?? []), course]);
  }
  return found;
}

interface Row {
  readonly referral_id: string;
  readonly starts_on: PlainDate;
  readonly ended_on: PlainDate | null;
}
