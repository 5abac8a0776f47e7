import { sql } from 'kysely';
import type { PersonalVisit, Visit } from '../../access/index.ts';
import type { MentoredCourse } from '../meetings/own-meeting-queries.ts';

/** Keeps a worry, and its words apart from it. False where it is there already: the form was sent before. */
export async function saveWorry(
  { tables, viewer, today }: PersonalVisit,
  id: string,
  { authority, citizen, enrolment, run, referral }: MentoredCourse,
  words: string,
): Promise<boolean> {
  const course = {
    authority_id: authority,
    enrolment_id: enrolment,
    citizen_id: citizen,
    run_id: run,
    referral_id: referral,
    recorded_by: viewer.account,
  };
  const { numInsertedOrUpdatedRows } = await tables
    .insertInto('worry')
    .values({ ...course, id, sent_on: today })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  await tables
    .insertInto('worry_words')
    .values({ ...course, worry_id: id, words })
    .execute();
  return true;
}

/** Keeps that a worry was read, and what was done about it. False where somebody has answered it. */
export async function saveWorryAnswer(
  { tables, viewer, today }: Visit,
  worry: string,
  words: string,
): Promise<boolean> {
  const read = await sql`
    insert into worry_read (authority_id, worry_id, enrolment_id, citizen_id, run_id, referral_id, sent_by, read_on, recorded_by)
    select authority_id, id, enrolment_id, citizen_id, run_id, referral_id, recorded_by, ${today}::date, ${viewer.account}
    from worry where id = ${worry}
    on conflict do nothing
  `.execute(tables);
  if (read.numAffectedRows !== 1n) return false;
  await sql`
    insert into worry_done (authority_id, worry_id, enrolment_id, citizen_id, run_id, referral_id, words, recorded_by)
    select authority_id, id, enrolment_id, citizen_id, run_id, referral_id, ${words}, ${viewer.account}
    from worry where id = ${worry}
  `.execute(tables);
  return true;
}
