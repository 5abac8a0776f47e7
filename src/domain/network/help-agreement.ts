import { freeText } from '../kernel/free-text.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';

/** The two who agree how the relative helps. */
export type HelpSide = 'citizen' | 'relative';

/** One wording: who wrote it, and whether the other has said yes. */
export interface HelpVersion {
  readonly version: number;
  readonly words: string;
  readonly writtenBy: HelpSide;
  readonly isAgreed: boolean;
}

/** What holds between the two, and what waits for one of them to say yes. */
export interface HelpStanding<Version extends HelpVersion> {
  readonly agreed: Version | undefined;
  /** The newest wording, while the other has not said yes to it. What was agreed before holds meanwhile. */
  readonly proposed: Version | undefined;
}

/** Where the agreement stands: the newest wording both said yes to, and a newer one that waits. */
export function helpStanding<Version extends HelpVersion>(
  versions: readonly Version[],
): HelpStanding<Version> {
  const newestFirst = [...versions].sort((one, other) => other.version - one.version);
  const [newest] = newestFirst;
  return {
    agreed: newestFirst.find(({ isAgreed }) => isAgreed),
    proposed: newest?.isAgreed === false ? newest : undefined,
  };
}

export type HelpWordsRefusal = 'words-missing' | 'words-too-long';

/** Letters: a short agreement one can remember, and no care plan. */
export const longestHelp = 400;

/** Reads how somebody helps. */
export function helpWords(typed: string): Result<string, HelpWordsRefusal> {
  const words = freeText(typed);
  if (words === undefined) return refused('words-missing');
  return words.length > longestHelp ? refused('words-too-long') : accepted(words);
}
