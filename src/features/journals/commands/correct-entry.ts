import {
  type CorrectionRefusals,
  correctJournalEntry,
  type JournalEntryId,
} from '../../../domain/journal/correct-journal-entry.ts';
import type { Checked } from '../../../domain/kernel/checked.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { type JournalModel, readJournal } from '../journal-queries.ts';
import { addJournalEntry } from '../journal-repository.ts';

/** A correction as typed, with the id its entry will have. */
export interface TypedCorrection {
  readonly id: JournalEntryId;
  readonly words: string;
  readonly reason: string;
}

/**
 * Puts an entry right by a new one, with a reason; the first one stays. Pressing twice corrects once. `undefined` when
 * there is no such entry in the journal.
 */
export async function correctEntry(
  visit: EmployeeVisit,
  { enrolment, entries }: JournalModel,
  meant: string,
  { id, ...typed }: TypedCorrection,
): Promise<Checked<'saved', CorrectionRefusals> | undefined> {
  const before = entries.find((entry) => entry.id === meant);
  if (before === undefined) return undefined;
  if (entries.some((entry) => entry.id === id && entry.corrects === meant)) return accepted('saved');
  const corrected = correctJournalEntry(typed, before, visit.today);
  if (!corrected.ok) return corrected;
  const added = await addJournalEntry(visit, enrolment, id, corrected.value);
  if (added === undefined) return undefined;
  if (added === 'was-there') return theOneThatStands(visit, enrolment, id);
  await visit.record({
    action: 'journal.write',
    subject: { kind: 'journal_entry', id: added.id },
    authority: added.authority,
    payload: { corrects: meant },
  });
  return accepted('saved');
}

/** The same form sent twice at once saved once; of two forms about one entry the first stands. */
async function theOneThatStands(
  visit: EmployeeVisit,
  enrolment: string,
  id: JournalEntryId,
): Promise<Checked<'saved', CorrectionRefusals>> {
  const now = await readJournal(visit, enrolment);
  if (now?.entries.some((entry) => entry.id === id)) return accepted('saved');
  return { ok: false, refusals: { entry: 'corrected-already' } };
}
