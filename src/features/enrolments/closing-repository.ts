import { sql } from 'kysely';
import type { ClosedEnrolment, Closing } from '../../domain/enrolment/enrolment.ts';
import type { AccountId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { EmployeeVisit, Visit } from '../access/index.ts';

/** A closing that stands, and who made it. */
export interface StoredClosing extends Closing {
  readonly recordedBy: AccountId;
}

/** How a course was closed; `undefined` while it goes on. */
export async function readClosing({ tables }: Visit, enrolment: string): Promise<StoredClosing | undefined> {
  const row = await tables
    .selectFrom('closing')
    .innerJoin('enrolment', 'enrolment.id', 'closing.enrolment_id')
    .select(['closing.ending', 'closing.recommendation', 'closing.remark', 'closing.recorded_by'])
    .select('enrolment.ended_on')
    .where('closing.enrolment_id', '=', enrolment)
    .executeTakeFirst();
  return (
    row && {
      ending: row.ending as Closing['ending'],
      endedOn: row.ended_on as PlainDate,
      recommendation: row.recommendation ?? undefined,
      note: row.remark ?? undefined,
      recordedBy: row.recorded_by as AccountId,
    }
  );
}

/**
 * Saves a closing and lets the team go at the end of the day. Says `false` when somebody else was first: the
 * course's row is what two of them meet at, and the second finds it ended.
 */
export async function saveClosing(
  { tables, viewer, today }: EmployeeVisit,
  { id, closing }: ClosedEnrolment,
): Promise<boolean> {
  const ended = await tables
    .updateTable('enrolment')
    .set({ ended_on: closing.endedOn })
    .where('id', '=', id)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
  if (ended.numUpdatedRows === 0n) return false;
  await sql`
    insert into closing (authority_id, enrolment_id, citizen_id, run_id, referral_id, ending, recommendation,
                         remark, recorded_by)
    select authority_id, id, citizen_id, run_id, referral_id, ${closing.ending}, ${closing.recommendation ?? null},
           ${closing.note ?? null}, ${viewer.account}
    from enrolment where id = ${id}
  `.execute(tables);
  // A place that was to begin later never begins: what is left of its period is nothing.
  await sql`
    update team_member set period = period * daterange(null, ${today}::date, '[]')
    where enrolment_id = ${id} and not isempty(period) and (upper(period) is null or upper(period) > ${today}::date + 1)
  `.execute(tables);
  return true;
}
