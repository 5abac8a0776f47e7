import { wordsForOthers } from './words-for-others.ts';

/** Why a stretch of a note may be about somebody else. */
export type MarkReason = 'name' | 'number' | 'phone' | 'relation';

/** A stretch of a text, from the character at `from` up to the one before `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch somebody should look at before the citizen reads it. */
export interface Mark extends Stretch {
  readonly text: string;
  readonly why: MarkReason;
}

const cprLike = /(?<!\d)\d{6}[- ]?\d{4}(?!\d)/g;
const phoneLike = /(?<![\d-])(?:\+45 ?)?\d{2} ?\d{2} ?\d{2} ?\d{2}(?![\d-])/g;

/**
 * Marks what in a note may concern other people: names that are known in the record, numbers, and words such as
 * "mor" or "friend". It marks and decides nothing: a human reads the note and chooses.
 *
 * @param names names of others known in the record, whole or in part, in any case; each part of two letters or more
 *   is looked for by itself, with or without a genitive s
 * @returns marks in the order of the text, none overlapping; where two meet, the weightier reason stands
 */
export function markPassages(words: string, names: readonly string[]): Mark[] {
  const found = [
    ...stretches(words, cprLike, 'number'),
    ...stretches(words, phoneLike, 'phone'),
    ...stretches(words, anyOf(names.flatMap(partsOf), "(?:['’]?s)?"), 'name'),
    ...stretches(words, anyOf(wordsForOthers, ''), 'relation'),
  ];
  const kept: Mark[] = [];
  for (const mark of found) if (!kept.some((other) => overlap(mark, other))) kept.push(mark);
  return kept.toSorted((a, b) => a.from - b.from);
}

function stretches(words: string, pattern: RegExp | undefined, why: MarkReason): Mark[] {
  if (pattern === undefined) return [];
  return [...words.matchAll(pattern)].map(({ index, 0: text }) => ({
    from: index,
    to: index + text.length,
    text,
    why,
  }));
}

/** The whole words of a list, longest first, so that "Bodil" is not taken for "Bo". */
function anyOf(list: readonly string[], ending: string): RegExp | undefined {
  const longestFirst = [...new Set(list)].toSorted((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return undefined;
  const escaped = longestFirst.map((one) => one.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})${ending}(?![\\p{L}\\p{N}])`, 'giu');
}

/** A name as a whole, and each of its parts. */
function partsOf(name: string): string[] {
  const whole = name.trim();
  return [whole, ...whole.split(/\s+/)].filter((part) => part.length >= 2);
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to;
}
