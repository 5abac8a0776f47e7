import { sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Answers } from '../../domain/questionnaire/answers.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import type { Visit } from '../access/index.ts';
import type { AskedHere } from './asked-here.ts';

/** A response as it was given. */
export interface Response {
  readonly asking: string;
  readonly nth: number;
  readonly answers: Answers;
  readonly answeredOn: PlainDate;
  readonly language: Language;
  /** The day it was written, and by whom where they are staff; the citizen otherwise. */
  readonly writtenOn: PlainDate;
  readonly writtenBy: string | null;
}

/** The responses of a course, of either side, as far as the viewer may read them; the one that stands comes first. */
export async function readResponses({ tables }: Visit, enrolment: string): Promise<readonly Response[]> {
  const columns = sql`run_questionnaire_id as asking, nth, answers, answered_on as "answeredOn", language,
    (r.recorded_at at time zone 'Europe/Copenhagen')::date as "writtenOn",
    (select e.staff_name from employment e where e.account_id = r.recorded_by order by e.id limit 1) as "writtenBy"`;
  const { rows } = await sql<Response>`
    select ${columns}, r.version as version from response r where enrolment_id = ${enrolment}
    union all select ${columns}, 1 from side_response r where enrolment_id = ${enrolment}
    order by version desc
  `.execute(tables);
  return rows;
}

/** What answers put right would stand under, and how the ones that stand were given; nothing where nobody has answered. */
export interface NextVersion {
  readonly version: number;
  readonly mode: string;
}

export async function readNextVersion(
  { tables }: Visit,
  { sheet, wave }: AskedHere,
): Promise<NextVersion | undefined> {
  const { rows } = await sql<NextVersion>`
    select version, mode from app.next_version_of(${sheet.enrolment}, ${wave.asking.id}, ${wave.days.nth}::integer)
  `.execute(tables);
  return rows[0];
}

/** The times of a course's questionnaires that the citizen answered in one of some ways. */
export async function readEnteredTimes(
  { tables }: Visit,
  enrolment: string,
  modes: readonly string[],
): Promise<readonly { readonly asking: string; readonly nth: number }[]> {
  const { rows } = await sql<{ readonly asking: string; readonly nth: number }>`
    select o.run_questionnaire_id as asking, o.nth from wave_outcome o
    where o.enrolment_id = ${enrolment} and o.outcome = 'answered' and o.mode = any (${modes}::text[])
  `.execute(tables);
  return rows;
}
