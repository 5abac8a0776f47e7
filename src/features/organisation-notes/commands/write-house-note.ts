import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import {
  type NoteDraft,
  type OrganisationNoteRefusal,
  writeOrganisationNote,
} from '../../../domain/organisation-note/write-organisation-note.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { type HouseNotes, readHouseNotes } from '../house-note-queries.ts';
import { addHouseNote } from '../house-note-repository.ts';

/**
 * Writes a note that stays inside the viewer's house. Pressing twice saves once. Answers what was read on the way, so
 * that a refused form is shown again without asking twice. The event holds no words.
 */
export async function writeHouseNote(
  visit: EmployeeVisit,
  referral: string,
  draft: NoteDraft,
): Promise<{
  readonly house: HouseNotes;
  readonly written: Result<'saved', OrganisationNoteRefusal | 'no-such-case'>;
}> {
  const house = await readHouseNotes(visit, referral);
  return { house, written: await write(visit, house, draft) };
}

async function write(
  visit: EmployeeVisit,
  { referral, around, notes }: HouseNotes,
  draft: NoteDraft,
): Promise<Result<'saved', OrganisationNoteRefusal | 'no-such-case'>> {
  if (around === undefined) return refused('no-such-case');
  if (notes.some(({ id, isOwn }) => id === draft.id && isOwn)) return accepted('saved');
  const note = writeOrganisationNote(draft, notes, visit.today);
  if (!note.ok) return note;
  if (!(await addHouseNote(visit, referral, around, note.value))) {
    const { notes: now } = await readHouseNotes(visit, referral);
    return now.some(({ id }) => id === draft.id) ? accepted('saved') : refused('corrected-already');
  }
  await visit.record({
    action: 'organisation_note.write',
    subject: { kind: 'organisation_note', id: note.value.id },
    authority: around.authority,
    payload: {},
  });
  return accepted('saved');
}
