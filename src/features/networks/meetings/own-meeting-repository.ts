import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { OwnMeeting } from '../../../domain/session/own-meeting.ts';
import type { PersonalVisit } from '../../access/index.ts';
import type { MentoredCourse } from './own-meeting-queries.ts';

/**
 * Saves a mentor's own meeting, who it is with, and whether they met where that is known. Says `false` where it is
 * there already: the form was sent before.
 */
export async function saveOwnMeeting(
  { tables, viewer }: PersonalVisit,
  id: string,
  { authority, citizen, enrolment, run, referral }: MentoredCourse,
  { on, at, minutes, status }: OwnMeeting,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables
    .insertInto('session')
    .values({
      organisation_id: authority,
      id,
      run_id: run,
      kind: 'other',
      held_on: on,
      begins_at: at ?? null,
      minutes,
      held_by: viewer.account,
      planned_by: viewer.account,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  const part = {
    authority_id: authority,
    session_id: id,
    session_kind: 'other',
    held_by: viewer.account,
    held_on: on,
    enrolment_id: enrolment,
    citizen_id: citizen,
    run_id: run,
    referral_id: referral,
    recorded_by: viewer.account,
  };
  await tables
    .insertInto('session_participant')
    .values({ ...part, id: newId() })
    .execute();
  if (status !== undefined)
    await tables
      .insertInto('attendance')
      .values({ ...part, id: newId(), status })
      .execute();
  return true;
}

/** Gives a meeting its new day, time and length. Says `false` where it was written up or called off meanwhile. */
export async function moveOwnMeeting(
  { tables, viewer }: PersonalVisit,
  session: string,
  { on, at, minutes }: OwnMeeting,
): Promise<boolean> {
  const { numUpdatedRows } = await tables
    .updateTable('session')
    .set({ held_on: on, begins_at: at ?? null, minutes })
    .where('id', '=', session)
    .where('held_by', '=', viewer.account)
    .where('cancelled_on', 'is', null)
    .where(sql<boolean>`not exists (select from attendance a where a.session_id = session.id)`)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
