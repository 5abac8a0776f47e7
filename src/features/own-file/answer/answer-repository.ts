import { sql } from 'kysely';
import type { PassageAnswer } from '../../../domain/own-file/answer-passage.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { Passage } from './answer-queries.ts';

/**
 * Keeps one answer: that it was given and how, and apart from it the very words. Whoever presses twice, or second,
 * changes nothing. Tells whether it was kept now.
 */
export async function addAnswer(
  { tables, viewer, today }: EmployeeVisit,
  { id, authority, citizen }: { readonly id: string; readonly authority: string; readonly citizen: string },
  passage: Passage,
  answer: PassageAnswer,
): Promise<boolean> {
  const idIf = (kind: Passage['kind']): string | null => (passage.kind === kind ? passage.id : null);
  const { rows } = await sql`
    insert into file_answer (authority_id, id, citizen_id, file_request_id, passage_kind, shared_note_id,
                             organisation_note_id, journal_entry_id, worry_id, how, answered_on, recorded_by)
    values (${authority}, ${id}, ${citizen}, ${passage.request}, ${passage.kind}, ${idIf('shared_note')},
            ${idIf('organisation_note')}, ${idIf('journal_entry')}, ${idIf('worry')}, ${answer.how}, ${today}, ${viewer.account})
    on conflict do nothing returning id
  `.execute(tables);
  if (rows.length === 0) return false;
  await sql`
    insert into file_answer_words (authority_id, file_answer_id, citizen_id, written_on, note_account_id,
                                   note_organisation_id, words, legal_basis, recorded_by)
    values (${authority}, ${id}, ${citizen}, ${passage.writtenOn}, ${passage.author}, ${passage.house},
            ${answer.words ?? null}, ${answer.legalBasis ?? null}, ${viewer.account})
  `.execute(tables);
  return true;
}
