import type { OrganisationNote } from '../../domain/organisation-note/write-organisation-note.ts';
import type { EmployeeVisit } from '../access/index.ts';
import type { CaseAround } from './house-note-queries.ts';

/** Adds a note of the viewer's house. `false` when it is saved already, or another one corrected the same note first. */
export async function addHouseNote(
  { tables, viewer }: EmployeeVisit,
  referral: string,
  { authority, citizen, run }: CaseAround,
  note: OrganisationNote,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables
    .insertInto('organisation_note')
    .values({
      authority_id: authority,
      id: note.id,
      citizen_id: citizen,
      run_id: run,
      referral_id: referral,
      author_organisation_id: viewer.organisation,
      recorded_by: viewer.account,
      written_on: note.writtenOn,
      words: note.words,
      corrects: note.corrects ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows !== 0n;
}
