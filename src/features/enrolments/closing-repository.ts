import { sql } from 'kysely';
import type { Closing } from '../../domain/enrolment/enrolment.ts';
import type { AccountId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { EmployeeVisit, Visit } from '../access/index.ts';
import { standing } from '../course-changes/index.ts';
import type { Course } from './course.ts';

/** A closing that stands, and who made it. */
export interface StoredClosing extends Closing {
  readonly id: string;
  readonly recordedBy: AccountId;
}

/** How a course was closed; `undefined` while no ending stands. */
export async function readClosing({ tables }: Visit, enrolment: string): Promise<StoredClosing | undefined> {
  const row = await tables
    .selectFrom('closing')
    .selectAll()
    .where('enrolment_id', '=', enrolment)
    .where(standing('closing'))
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      ending: row.ending as Closing['ending'],
      endedOn: row.ended_on as PlainDate,
      recommendation: row.recommendation ?? undefined,
      note: row.remark ?? undefined,
      onwardPlan: row.onward_plan ?? undefined,
      onwardHandover: handoverIn(row),
      cvLines: row.cv_lines?.split('\n') ?? [],
      recordedBy: row.recorded_by as AccountId,
    }
  );
}

function handoverIn(row: {
  readonly handover_to: string | null;
  readonly handover_what: string | null;
  readonly handover_basis: string | null;
  readonly handover_rule: string | null;
}): Closing['onwardHandover'] {
  const { handover_to: to, handover_what: what, handover_basis: basis, handover_rule: rule } = row;
  if (to === null || what === null) return undefined;
  return { to, what, basis: basis === 'law' ? 'law' : 'consent', rule: rule ?? undefined };
}

/**
 * Saves a closing; the course's last day and its team follow from it in the database. Says `false` when somebody else
 * was first: the course's row is what two of them meet at, and the second finds an ending.
 */
export async function saveClosing(
  visit: EmployeeVisit,
  course: Course,
  id: string,
  closing: Closing,
): Promise<boolean> {
  const { tables, viewer, today } = visit;
  if ((await holdEnd(visit, course.id)) !== null) return false;
  const { onwardHandover } = closing;
  await tables
    .insertInto('closing')
    .values({
      ...hanging(course),
      id,
      ending: closing.ending,
      ended_on: closing.endedOn,
      closed_on: today,
      recommendation: closing.recommendation ?? null,
      remark: closing.note ?? null,
      onward_plan: closing.onwardPlan ?? null,
      handover_to: onwardHandover?.to ?? null,
      handover_what: onwardHandover?.what ?? null,
      handover_basis: onwardHandover?.basis ?? null,
      handover_rule: onwardHandover?.rule ?? null,
      cv_lines: closing.cvLines.length === 0 ? null : closing.cvLines.join('\n'),
      recorded_by: viewer.account,
    })
    .execute();
  return true;
}

/**
 * Saves that an ending does not stand any more, and apart from it why; the course goes on and its team is back, in the same breath. Says
 * `false` when somebody else was first.
 */
export async function saveTakingBack(
  visit: EmployeeVisit,
  course: Course,
  closing: string,
  reason: string,
): Promise<boolean> {
  const { tables, viewer, today } = visit;
  if ((await holdEnd(visit, course.id)) === null) return false;
  const { numInsertedOrUpdatedRows } = await tables
    .insertInto('closing_taken_back')
    .values({
      ...hanging(course),
      closing_id: closing,
      taken_back_on: today,
      recorded_by: viewer.account,
    })
    .onConflict((conflict) => conflict.columns(['authority_id', 'closing_id']).doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  await tables
    .insertInto('closing_taken_back_words')
    .values({ ...hanging(course), closing_id: closing, words: reason, recorded_by: viewer.account })
    .execute();
  return true;
}

/** The last day of a course, if it has one; until the end of the visit nobody else changes it. */
async function holdEnd({ tables }: EmployeeVisit, enrolment: string): Promise<string | null> {
  const { rows } = await sql<{ ended_on: string | null }>`
    select ended_on from enrolment where id = ${enrolment} for update
  `.execute(tables);
  return rows[0]?.ended_on ?? null;
}

function hanging(course: Course) {
  return {
    authority_id: course.authority,
    enrolment_id: course.id,
    citizen_id: course.citizen,
    run_id: course.run,
    referral_id: course.referral,
  };
}
