import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';

/** What a psychologist writes down after a talk (psykologloven § 14, order 567/2017). */
export interface JournalEntry {
  readonly writtenOn: PlainDate;
  readonly words: string;
}

export type JournalRefusal = 'words-missing' | 'words-too-long';

/** Characters; a long talk fits, a pasted case file does not. */
export const longestEntry = 10_000;

/** An entry is dated the day it is written and never changed: a correction is an entry of its own. */
export function writeJournalEntry(typed: string, today: PlainDate): Result<JournalEntry, JournalRefusal> {
  const words = freeText(typed);
  if (words === undefined) return refused('words-missing');
  if (words.length > longestEntry) return refused('words-too-long');
  return accepted({ writtenOn: today, words });
}
