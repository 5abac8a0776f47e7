import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { Id } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import { type JournalEntry, type JournalRefusal, writeJournalEntry } from './write-journal-entry.ts';

export type JournalEntryId = Id<'journal_entry'>;

/** An entry that puts an earlier one right, and why. */
export interface JournalCorrection extends JournalEntry {
  readonly corrects: JournalEntryId;
  readonly reason: string;
}

/** The entry that is meant, as far as a correction depends on it. */
export interface EntryBefore {
  readonly id: JournalEntryId;
  readonly isOwn: boolean;
  readonly isCorrected: boolean;
}

export interface CorrectionRefusals {
  readonly words: JournalRefusal;
  readonly reason: 'reason-missing' | 'reason-too-long';
  /** About the entry itself, not about what was typed. */
  readonly entry: 'not-yours' | 'corrected-already';
}

/** Characters: why, not what. */
const longestCorrectionReason = 500;

/**
 * Decides whether an entry may be put right: by its writer, once, and with a reason. The first entry stays as it was
 * and readable (psykologloven § 14, order 567/2017).
 */
export function correctJournalEntry(
  typed: { readonly words: string; readonly reason: string },
  before: EntryBefore,
  today: PlainDate,
): Checked<JournalCorrection, CorrectionRefusals> {
  const entry = writeJournalEntry(typed.words, today);
  const reason = freeText(typed.reason);
  const rejected = rejectedAmong<CorrectionRefusals>({
    words: entry.ok ? undefined : entry.refusal,
    reason: judgeReason(reason),
    entry: judgeEntry(before),
  });
  if (rejected !== undefined || !entry.ok || reason === undefined)
    return rejected ?? { ok: false, refusals: {} };
  return accepted({ ...entry.value, corrects: before.id, reason });
}

function judgeReason(reason: string | undefined): CorrectionRefusals['reason'] | undefined {
  if (reason === undefined) return 'reason-missing';
  return reason.length > longestCorrectionReason ? 'reason-too-long' : undefined;
}

function judgeEntry({ isOwn, isCorrected }: EntryBefore): CorrectionRefusals['entry'] | undefined {
  if (!isOwn) return 'not-yours';
  return isCorrected ? 'corrected-already' : undefined;
}
