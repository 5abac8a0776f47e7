import { sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Answer } from '../../domain/questionnaire/answers.ts';
import type { EmployeeVisit } from '../access/index.ts';

/** One answer the viewer must act upon, and how the citizen is reached. */
export interface Alarm {
  readonly id: string;
  readonly authority: string;
  readonly citizen: string;
  readonly runName: string;
  readonly version: string;
  readonly question: string;
  readonly answer: Answer;
  readonly answeredOn: PlainDate;
  readonly openedOn: PlainDate;
  readonly standsIn: boolean;
  readonly callName: string;
  readonly phone: string | null;
}

/** The answers that wait for the viewer, oldest first. Logs the reading. */
export async function readAlarms(visit: EmployeeVisit): Promise<readonly Alarm[]> {
  const { rows } = await sql<Alarm>`
    select id, authority, citizen, run_name as "runName", version, question, answer, answered_on as "answeredOn",
           opened_on as "openedOn", stands_in as "standsIn", call_name as "callName", contact_phone as phone
    from app.alarms_to_answer()
  `.execute(visit.tables);
  for (const { authority, citizen } of rows) visit.shows({ authority, citizen });
  return rows;
}

/** Closes one of the viewer's, with what was done; false where it was none of theirs or closed before. */
export async function closeAlarm({ tables }: EmployeeVisit, alarm: string, words: string): Promise<boolean> {
  const { rows } = await sql<{ readonly closed: boolean }>`
    select app.close_alarm(${alarm}, ${words}) as closed
  `.execute(tables);
  return rows[0]?.closed === true;
}
