import { sql } from 'kysely';
import type { EmployeeVisit } from '../../access/index.ts';
import type { Course } from '../course.ts';
import type { Decided } from './steps.ts';

/**
 * Writes a change down as the next in the course's history. Says `false` when somebody else was first: the number is
 * what two of them meet at.
 */
export async function saveChange(
  { tables, viewer }: EmployeeVisit,
  course: Course,
  id: string,
  decided: Decided,
): Promise<boolean> {
  const row = { phase: undefined, weeks: undefined, on: undefined, until: undefined, because: undefined };
  const { phase, weeks, on, until, because, of, decidedBy } = {
    ...row,
    of: undefined,
    decidedBy: undefined,
    ...decided,
  };
  const { numAffectedRows } = await sql`
    insert into course_change (authority_id, id, enrolment_id, citizen_id, run_id, referral_id, number, change, phase_key,
                               weeks, on_date, until_date, because, of_change_id, decided_by, recorded_by)
    values (${course.authority}, ${id}, ${course.id}, ${course.citizen}, ${course.run}, ${course.referral},
            ${course.changes.length + 1}, ${decided.change}, ${phase ?? null}, ${weeks ?? null}, ${on ?? null},
            ${until ?? null}, ${because ?? null}, ${of ?? null}, ${decidedBy ?? null}, ${viewer.account})
    on conflict do nothing
  `.execute(tables);
  if (numAffectedRows !== 1n) return false;
  if ('reason' in decided && decided.reason !== undefined)
    await saveWords(tables, viewer, course, id, decided.reason);
  return true;
}

async function saveWords(
  tables: EmployeeVisit['tables'],
  viewer: EmployeeVisit['viewer'],
  course: Course,
  id: string,
  words: string,
): Promise<void> {
  await sql`
    insert into course_change_words (authority_id, course_change_id, enrolment_id, citizen_id, run_id, referral_id, words,
                                     recorded_by)
    values (${course.authority}, ${id}, ${course.id}, ${course.citizen}, ${course.run}, ${course.referral}, ${words},
            ${viewer.account})
  `.execute(tables);
}
