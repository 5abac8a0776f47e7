import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import type { JournalEntry } from '../../domain/journal/write-journal-entry.ts';
import type { EmployeeVisit } from '../access/index.ts';

/**
 * Adds an entry to the viewer's own journal about a course, and tells what it was filed under.
 * `undefined` when the course does not exist for this viewer.
 */
export async function addJournalEntry(
  { tables, viewer }: EmployeeVisit,
  enrolment: string,
  entry: JournalEntry,
): Promise<{ readonly id: string; readonly authority: string } | undefined> {
  const id = newId();
  const { rows } = await sql<{ authority_id: string }>`
    insert into journal_entry (authority_id, id, enrolment_id, citizen_id, run_id, referral_id,
                               recorded_by, owner_organisation_id, written_on, words)
    select authority_id, ${id}, id, citizen_id, run_id, referral_id,
           ${viewer.account}, ${viewer.organisation}, ${entry.writtenOn}, ${entry.words}
    from enrolment where id = ${enrolment}
    returning authority_id
  `.execute(tables);
  const [row] = rows;
  return row && { id, authority: row.authority_id };
}
