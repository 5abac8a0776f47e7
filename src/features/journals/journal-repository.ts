import { sql } from 'kysely';
import type { JournalCorrection, JournalEntryId } from '../../domain/journal/correct-journal-entry.ts';
import type { JournalEntry } from '../../domain/journal/write-journal-entry.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { ownsJournal } from './journal-queries.ts';

/** What was saved, and under which authority; `was-there` when a second press found it, or somebody was first. */
export type Added = { readonly id: string; readonly authority: string } | 'was-there' | undefined;

/**
 * Adds an entry, or the correction of one, to the viewer's own journal about a course, and files it under its owner:
 * the house she acts in, or herself where her employment says so. `undefined` when the course does not exist for her.
 */
export async function addJournalEntry(
  visit: EmployeeVisit,
  enrolment: string,
  id: JournalEntryId,
  entry: JournalEntry & Partial<Pick<JournalCorrection, 'corrects' | 'reason'>>,
): Promise<Added> {
  const { tables, viewer } = visit;
  const course = await tables
    .selectFrom('enrolment')
    .select(['authority_id', 'citizen_id', 'run_id', 'referral_id'])
    .where('id', '=', enrolment)
    .executeTakeFirst();
  if (course === undefined) return undefined;
  const { numInsertedOrUpdatedRows } = await tables
    .insertInto('journal_entry')
    .values({
      ...course,
      id,
      enrolment_id: enrolment,
      recorded_by: viewer.account,
      owner_organisation_id: viewer.organisation,
      owner_account_id: (await ownsJournal(visit)) ? viewer.account : null,
      written_on: entry.writtenOn,
      words: entry.words,
      corrects: entry.corrects ?? null,
      correction_reason: entry.reason ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 0n ? 'was-there' : { id, authority: course.authority_id };
}

/** Waits until nobody else hands over or answers about the course. */
export async function takeTurn({ tables }: EmployeeVisit, enrolment: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`journal ${enrolment}`}, 0))`.execute(tables);
}
