import { sql } from 'kysely';
import type { PersonBehind } from '../../domain/extract/background.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Answers } from '../../domain/questionnaire/answers.ts';
import type { EmployeeVisit } from '../access/index.ts';

/** Whose row it is: the blind name the database makes, without an id. */
interface Blind {
  readonly blind: Buffer;
}

/** A course in an extract. */
export interface PersonRow extends Blind, PersonBehind {
  /** The day it ended, counted from its first; `null` while it goes on. */
  readonly endedDay: number | null;
}

/** What was answered at one time, from one side. */
export interface AnswerRow extends Blind {
  readonly wave: string;
  readonly nth: number;
  readonly side: string;
  readonly answers: Answers;
  readonly day: number;
  readonly startsOn: PlainDate;
  readonly timing: string | null;
  readonly mode: string | null;
  readonly helped: string | null;
}

/** What became of one time, answered or not. */
export interface WaveRow extends Blind {
  readonly wave: string;
  readonly nth: number;
  readonly side: string;
  readonly questionnaire: string;
  readonly outcome: string;
  readonly reason: string | null;
  readonly day: number;
  readonly timing: string | null;
  readonly mode: string | null;
  readonly helped: string | null;
  readonly place: string | null;
}

/** A spell of work or of placement, or what came of one. */
export interface WorkRow extends Blind {
  readonly kind: string;
  readonly code: string | null;
  readonly fromDay: number;
  readonly toDay: number | null;
  readonly hours: number | null;
  readonly extent: string | null;
  readonly source: string;
}

interface Rows {
  readonly people: PersonRow;
  readonly answers: AnswerRow;
  readonly waves: WaveRow;
  readonly work: WorkRow;
}

/**
 * Hands over what an agreement is about, five hundred rows at a time, through the one door it leaves by. The database
 * asks whether the viewer leads the run and the agreement holds, and refuses loudly.
 */
export async function* openExtract<What extends keyof Rows>(
  { tables }: Pick<EmployeeVisit, 'tables'>,
  agreement: string,
  what: What,
  version: string | null = null,
): AsyncGenerator<readonly Rows[What][]> {
  await sql`select app.open_extract(${agreement}, ${what}, ${version}::uuid)`.execute(tables);
  for (;;) {
    const { rows } = await sql<Rows[What]>`fetch 500 from extract`.execute(tables);
    if (rows.length === 0) break;
    yield rows;
  }
  await sql`close extract`.execute(tables);
}

/** The versions of questionnaires that anybody in an extract has answered. */
export async function readVersionsIn(
  { tables }: Pick<EmployeeVisit, 'tables'>,
  agreement: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ versions: readonly string[] }>`
    select app.versions_in_extract(${agreement}) as versions
  `.execute(tables);
  return rows[0]?.versions ?? [];
}

/** Logs that an extract was made: a row for it and one for each person in it. Answers how many people there are. */
export async function logExtract(
  { tables }: Pick<EmployeeVisit, 'tables'>,
  agreement: string,
  reading: string,
): Promise<number> {
  const { rows } = await sql<{ people: number }>`
    select app.log_extract(${agreement}, ${reading}) as people
  `.execute(tables);
  return rows[0]?.people ?? 0;
}
