import { freeText } from '../kernel/free-text.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';

export type WorryWordsRefusal = 'words-missing' | 'words-too-long';

/** Letters. A worry is a few words that make somebody call, not a report. */
export const longestWorry = 600;

/** Reads what a mentor is worried about, or what was done about it. */
export function worryWords(typed: string): Result<string, WorryWordsRefusal> {
  const words = freeText(typed);
  if (words === undefined) return refused('words-missing');
  return words.length > longestWorry ? refused('words-too-long') : accepted(words);
}
