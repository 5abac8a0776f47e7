import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Visit } from '../access/index.ts';

/** What the journal page shows of one course. */
export interface JournalModel {
  readonly enrolment: string;
  readonly callName: string;
  readonly entries: readonly { readonly writtenOn: PlainDate; readonly words: string }[];
}

/** The viewer's own entries about one course, newest first. */
export async function readJournal(
  { tables, shows }: Visit,
  enrolment: string,
): Promise<JournalModel | undefined> {
  const course = await tables
    .selectFrom('enrolment')
    .innerJoin('citizen_call_name as name', 'name.citizen_id', 'enrolment.citizen_id')
    .select(['enrolment.authority_id', 'enrolment.citizen_id', 'name.call_name'])
    .where('enrolment.id', '=', enrolment)
    .executeTakeFirst();
  if (course === undefined) return undefined;
  shows({ authority: course.authority_id, citizen: course.citizen_id });
  const entries = await tables
    .selectFrom('journal_entry')
    .select(['written_on', 'words'])
    .where('enrolment_id', '=', enrolment)
    .orderBy('recorded_at', 'desc')
    .execute();
  return {
    enrolment,
    callName: course.call_name,
    entries: entries.map(({ written_on, words }) => ({ writtenOn: written_on as PlainDate, words })),
  };
}
