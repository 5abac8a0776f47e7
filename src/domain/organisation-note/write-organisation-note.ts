import { freeText } from '../kernel/free-text.ts';
import type { Id } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';

export type OrganisationNoteId = Id<'organisation_note'>;

/** What one house writes for itself about a case. */
export interface OrganisationNote {
  readonly id: OrganisationNoteId;
  readonly writtenOn: PlainDate;
  readonly words: string;
  /** The note it puts right, which stays as it is. */
  readonly corrects: OrganisationNoteId | undefined;
}

/** A note that is there, as far as a correction depends on it. */
export interface NoteBefore {
  readonly id: OrganisationNoteId;
  readonly isOwn: boolean;
  readonly isCorrected: boolean;
}

export interface NoteDraft {
  readonly id: OrganisationNoteId;
  readonly words: string;
  readonly corrects: OrganisationNoteId | undefined;
}

export type OrganisationNoteRefusal = 'words-missing' | 'words-too-long' | 'not-yours' | 'corrected-already';

/** Characters; a long talk fits, a pasted case file does not. */
export const longestNote = 4000;

/**
 * Decides whether a note may be saved. A note is never changed: a correction is a new one by the same writer that says
 * which it puts right, and each is put right once, so that the line of what was meant has no branches.
 */
export function writeOrganisationNote(
  { id, words: typed, corrects }: NoteDraft,
  before: readonly NoteBefore[],
  today: PlainDate,
): Result<OrganisationNote, OrganisationNoteRefusal> {
  const words = freeText(typed);
  if (words === undefined) return refused('words-missing');
  if (words.length > longestNote) return refused('words-too-long');
  if (corrects !== undefined) {
    const meant = before.find((note) => note.id === corrects);
    if (meant === undefined || !meant.isOwn) return refused('not-yours');
    if (meant.isCorrected) return refused('corrected-already');
  }
  return accepted({ id, writtenOn: today, words, corrects });
}
