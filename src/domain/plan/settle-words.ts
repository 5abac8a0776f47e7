import { freeText } from '../kernel/free-text.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { AgendaPoint, PlanWords, PointStanding } from './plan.ts';

/** Characters: what somebody says of themself may take a page. */
export const longestWords = 2000;

/** Characters: a point is a line on a list. */
export const longestPoint = 300;

/** Cleans words of the plan; none at all is allowed, they are then taken out. */
export function settleWords({ words: typed, wordsOf }: PlanWords): Result<PlanWords, 'words-too-long'> {
  const words = freeText(typed) ?? '';
  return words.length > longestWords ? refused('words-too-long') : accepted({ words, wordsOf });
}

/** Whether two say the same. Whose they are says nothing where there are none. */
export function isSameWords(one: PlanWords, other: PlanWords): boolean {
  return one.words === other.words && (one.words === '' || one.wordsOf === other.wordsOf);
}

/** Cleans a point for next time. */
export function settlePoint(
  typed: string,
  standing: PointStanding,
): Result<AgendaPoint, 'point-missing' | 'point-too-long'> {
  const words = freeText(typed);
  if (words === undefined) return refused('point-missing');
  return words.length > longestPoint ? refused('point-too-long') : accepted({ words, standing });
}
