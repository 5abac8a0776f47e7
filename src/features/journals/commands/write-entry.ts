import type { JournalEntryId } from '../../../domain/journal/correct-journal-entry.ts';
import type { JournalRefusal } from '../../../domain/journal/write-journal-entry.ts';
import { writeJournalEntry } from '../../../domain/journal/write-journal-entry.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { addJournalEntry } from '../journal-repository.ts';

/**
 * Writes an entry and records that it happened; pressing twice writes one. The event holds no words: the journal is a
 * compartment of its own.
 */
export async function writeEntry(
  visit: EmployeeVisit,
  enrolment: string,
  id: JournalEntryId,
  typed: string,
): Promise<Result<'saved', JournalRefusal | 'no-such-course'>> {
  const entry = writeJournalEntry(typed, visit.today);
  if (!entry.ok) return entry;
  const added = await addJournalEntry(visit, enrolment, id, entry.value);
  if (added === undefined) return refused('no-such-course');
  if (added === 'was-there') return accepted('saved');
  await visit.record({
    action: 'journal.write',
    subject: { kind: 'journal_entry', id: added.id },
    authority: added.authority,
    payload: {},
  });
  return accepted('saved');
}
