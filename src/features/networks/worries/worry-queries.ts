import { sql } from 'kysely';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { EmployeeVisit, PersonalVisit, Visit } from '../../access/index.ts';
import { maskOf, type NameRow, type ShownName, shownName } from '../../people/index.ts';

/** What a mentor hears back: the day it was sent, and the day it was read. Never the words again. */
export interface WorryReceipt {
  readonly citizen: string;
  readonly sentOn: PlainDate;
  readonly readOn: PlainDate | null;
}

const mostReceipts = 20;

/** The viewer's own receipts, the newest first. */
export async function readWorryReceipts({ tables, viewer }: PersonalVisit): Promise<readonly WorryReceipt[]> {
  const { rows } = await sql<WorryReceipt>`
    select w.citizen_id as citizen, w.sent_on as "sentOn", r.read_on as "readOn"
    from worry w left join worry_read r on r.authority_id = w.authority_id and r.worry_id = w.id
    where w.recorded_by = ${viewer.account} and w.citizen_id = any (${viewer.around}::uuid[])
    order by w.sent_on desc, w.id desc limit ${mostReceipts}
  `.execute(tables);
  return rows;
}

/** A worry as whoever answers reads it. */
export interface Worry {
  readonly id: string;
  readonly sentOn: PlainDate;
  readonly words: string;
  /** The mentor's name as the citizen agreed to it. */
  readonly by: string | undefined;
  /** Absent while nobody has answered. */
  readonly answer: WorryAnswer | undefined;
}

export interface WorryAnswer {
  readonly on: PlainDate;
  readonly by: string;
  readonly words: string;
}

/** The worries of one course, those that wait first; `undefined` where there is no such course for the viewer. */
export interface WorriesOfCourse {
  readonly authority: string;
  readonly citizen: string;
  readonly callName: ShownName;
  readonly worries: readonly Worry[];
}

interface Row {
  readonly id: string;
  readonly sentOn: PlainDate;
  readonly words: string;
  readonly by: string | null;
  readonly readOn: PlainDate | null;
  readonly readBy: string | null;
  readonly done: string | null;
}

export async function readWorriesOfCourse(
  visit: Visit,
  enrolment: string,
): Promise<WorriesOfCourse | undefined> {
  const { tables, today, language } = visit;
  const found = await sql<NameRow & { readonly authority_id: string }>`
    select n.citizen_id, n.call_name, ${maskOf('n.citizen_id', today)} as mask, e.authority_id
    from enrolment e join citizen_call_name n on n.authority_id = e.authority_id and n.citizen_id = e.citizen_id
    where e.id = ${enrolment}
  `.execute(tables);
  const [course] = found.rows;
  if (course === undefined) return undefined;
  visit.shows({ authority: course.authority_id, citizen: course.citizen_id });
  const { rows } = await sql<Row>`
    select w.id, w.sent_on as "sentOn", said.words, r.read_on as "readOn", d.words as done,
           (select max(p.shown_name) from network_person p
            where p.citizen_id = w.citizen_id and p.account_id = w.recorded_by) as by,
           (select max(s.staff_name) from employment s where s.account_id = r.recorded_by) as "readBy"
    from worry w join worry_words said on said.authority_id = w.authority_id and said.worry_id = w.id
      left join worry_read r on r.authority_id = w.authority_id and r.worry_id = w.id
      left join worry_done d on d.authority_id = w.authority_id and d.worry_id = w.id
    where w.enrolment_id = ${enrolment}
    order by w.sent_on desc, w.id desc
  `.execute(tables);
  return {
    authority: course.authority_id,
    citizen: course.citizen_id,
    callName: shownName(course, 'page', language),
    worries: rows.map(worryOf),
  };
}

function worryOf({ id, sentOn, words, by, readOn, readBy, done }: Row): Worry {
  const answer = readOn === null || done === null ? undefined : { on: readOn, by: readBy ?? '', words: done };
  return { id, sentOn, words, by: by ?? undefined, answer };
}

/** A worry that nobody has answered, in a course the viewer holds together. */
export interface WaitingWorry {
  readonly authority: string;
  readonly citizen: string;
  readonly enrolment: string;
  readonly callName: ShownName;
  /** The day of the oldest that waits. */
  readonly sentOn: PlainDate;
}

interface WaitingWorryRow extends NameRow {
  readonly authority_id: string;
  readonly enrolment_id: string;
  readonly sent_on: PlainDate;
}

/** One row for each course of the viewer's with worries that wait. */
export async function readWaitingWorries({
  tables,
  today,
  language,
}: EmployeeVisit): Promise<readonly WaitingWorry[]> {
  const { rows } = await sql<WaitingWorryRow>`
    select n.authority_id, n.citizen_id, n.call_name, ${maskOf('n.citizen_id', today)} as mask, w.enrolment_id, w.sent_on
    from (select authority_id, citizen_id, enrolment_id, min(sent_on) as sent_on
          from worry where referral_id = any (app.held('coordinator_referrals') || app.held('responsible_on_team_referrals'))
            and not exists (select from worry_read r where r.authority_id = worry.authority_id and r.worry_id = worry.id)
          group by authority_id, citizen_id, enrolment_id) w
      join citizen_call_name n on n.authority_id = w.authority_id and n.citizen_id = w.citizen_id
    order by w.sent_on, n.citizen_id
  `.execute(tables);
  return rows.map((row) => ({
    authority: row.authority_id,
    citizen: row.citizen_id,
    enrolment: row.enrolment_id,
    callName: shownName(row, 'list', language),
    sentOn: row.sent_on,
  }));
}

/** The courses of a citizen in which there are worries the viewer reads. */
export async function readWorriedCourses({ tables }: Visit, citizen: string): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly enrolment: string }>`
    select distinct enrolment_id as enrolment from worry_words where citizen_id = ${citizen} order by enrolment_id desc
  `.execute(tables);
  return rows.map(({ enrolment }) => enrolment);
}
