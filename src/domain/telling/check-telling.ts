import { namesByNumber } from '../company/check-talk.ts';
import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import { accepted } from '../kernel/result.ts';
import { lineKey, type TellableLine } from './tellable-lines.ts';

/** What was chosen line by line, and the citizen's own words, which nobody but the citizen writes. */
export interface Telling {
  readonly lines: readonly TellableLine[];
  readonly ownWords: string | undefined;
}

export interface TellingDraft {
  readonly chosen: readonly string[];
  readonly ownWords: string;
}

export interface TellingRefusals {
  readonly chosen: 'line-gone';
  readonly ownWords: 'own-words-too-long' | 'own-words-hold-a-cpr-number' | 'own-words-are-the-citizens';
}

const mostWords = 1000;

/**
 * Reads what a company is to be told. A line that no longer stands is named, so that nobody says yes to less or more
 * than was seen. Own words may tell of health, and are the citizen's alone.
 *
 * @param offered what can be told today
 */
export function checkTelling(
  draft: TellingDraft,
  offered: readonly TellableLine[],
  side: 'citizen' | 'staff',
): Checked<Telling, TellingRefusals> {
  const ownWords = freeText(draft.ownWords);
  const keys = offered.map(lineKey);
  const refusals = rejectedAmong<TellingRefusals>({
    chosen: draft.chosen.every((key) => keys.includes(key)) ? undefined : 'line-gone',
    ownWords: refusedWords(ownWords, side),
  });
  if (refusals !== undefined) return refusals;
  return accepted({ lines: offered.filter((line) => draft.chosen.includes(lineKey(line))), ownWords });
}

function refusedWords(
  words: string | undefined,
  side: 'citizen' | 'staff',
): TellingRefusals['ownWords'] | undefined {
  if (words === undefined) return undefined;
  if (side === 'staff') return 'own-words-are-the-citizens';
  if (words.length > mostWords) return 'own-words-too-long';
  return namesByNumber(words) ? 'own-words-hold-a-cpr-number' : undefined;
}
