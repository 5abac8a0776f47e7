import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { LinkVisit, Visit } from '../../access/index.ts';
import { filedUnder } from '../../access/index.ts';
import type { AskedHere } from '../asked-here.ts';

/** To a phone of the citizen's, or on a screen of ours in the room. */
export type Way = 'link' | 'tablet';

/** Why a lent form was closed before it was answered. */
type Why = 'stopped' | 'given_back' | 'replaced';

/** Lends one form until the end of a day. Its account begins with it. Answers its id. */
export async function addLink(
  visit: Visit,
  { sheet, wave }: AskedHere,
  way: Way,
  lastDay: PlainDate,
): Promise<string> {
  const id = newId();
  const { tables, viewer, today } = visit;
  await sql`
    insert into answer_link (authority_id, enrolment_id, citizen_id, run_id, referral_id, id, run_questionnaire_id, nth, way,
                             made_on, last_day, recorded_by)
    select e.authority_id, e.id, e.citizen_id, e.run_id, e.referral_id, ${id}, ${wave.asking.id}, ${wave.days.nth}, ${way},
           ${today}::date, ${lastDay}::date, ${viewer.account}
    from ${filedUnder(visit)} where e.id = ${sheet.enrolment}
  `.execute(tables);
  return id;
}

/** Closes every open link to one form. */
export async function endLinks(
  { tables, viewer, today }: Visit,
  { sheet, wave }: AskedHere,
  why: Exclude<Why, 'given_back'>,
): Promise<void> {
  await sql`
    insert into answer_link_end (authority_id, answer_link_id, enrolment_id, citizen_id, run_id, referral_id,
                                 run_questionnaire_id, nth, why, ended_on, recorded_by)
    select l.authority_id, l.id, l.enrolment_id, l.citizen_id, l.run_id, l.referral_id, l.run_questionnaire_id, l.nth,
           ${why}, ${today}::date, ${viewer.account}
    from answer_link l
    where l.enrolment_id = ${sheet.enrolment} and l.run_questionnaire_id = ${wave.asking.id} and l.nth = ${wave.days.nth}
      and not exists (select from answer_link_end e where e.authority_id = l.authority_id and e.answer_link_id = l.id)
  `.execute(tables);
}

/** A screen is given back before the form was sent: its link is over. */
export async function giveBack(visit: LinkVisit, { sheet, wave }: AskedHere): Promise<void> {
  const { tables, viewer, today } = visit;
  await sql`
    insert into answer_link_end (authority_id, answer_link_id, enrolment_id, citizen_id, run_id, referral_id,
                                 run_questionnaire_id, nth, why, ended_on, recorded_by)
    select e.authority_id, ${viewer.account}, e.id, e.citizen_id, e.run_id, e.referral_id, ${wave.asking.id},
           ${wave.days.nth}, 'given_back', ${today}::date, ${viewer.account}
    from ${filedUnder(visit)} where e.id = ${sheet.enrolment}
  `.execute(tables);
}

/** Gives a link its key and its code, as hashes. Throws when it has one: both are given once. */
export async function keyLink(
  { tables }: Visit,
  link: string,
  key: Buffer,
  code: Buffer,
  tries: number,
): Promise<void> {
  const { rows } = await sql<{ readonly done: boolean }>`
    select app.key_link(${link}, ${key}, ${code}, ${tries}::integer) as done
  `.execute(tables);
  if (rows[0]?.done !== true) throw new Error('a link is given its key once');
}

/** Opens a lent form on this screen. Throws when it was opened before. */
export async function lendScreen(
  { tables }: Visit,
  link: string,
  token: Buffer,
  hours: number,
): Promise<void> {
  const { rows } = await sql<{ readonly done: boolean }>`
    select app.lend_screen(${link}, ${token}, ${hours}::integer) as done
  `.execute(tables);
  if (rows[0]?.done !== true) throw new Error('a screen is lent once');
}

/** Whoever came by a link leaves it: to come back they need the code again. */
export async function leaveLink({ tables }: LinkVisit): Promise<void> {
  await sql`select app.leave_link()`.execute(tables);
}
