import { accepted, type Result, refused } from '../kernel/result.ts';
import { cover, placesOf } from './cover.ts';
import type { Stretch } from './mark-passages.ts';

/** The kinds of note that somebody reads through before the citizen gets them. */
export type PassageKind = 'shared_note' | 'organisation_note' | 'journal_entry' | 'worry';

export const answerWays = ['as_it_is', 'covered', 'held_back'] as const;

export type AnswerWay = (typeof answerWays)[number];

/** What somebody chose for one note. */
export interface AnswerChoice {
  readonly how: AnswerWay;
  /** The marked stretches that are to be covered. */
  readonly stretches: readonly Stretch[];
  /** More words to cover, wherever they stand: one or several, with a comma or a line between. */
  readonly moreWords: string;
  /** The rule of law behind it. */
  readonly legalBasis: string;
}

/** The very words that go to the citizen, and the rule behind what does not. */
export interface PassageAnswer {
  readonly how: AnswerWay;
  readonly words: string | undefined;
  readonly legalBasis: string | undefined;
}

export type PassageRefusal = 'nothing-covered' | 'words-not-found' | 'rule-missing';

/**
 * Answers one note as it was chosen: as it is, with something covered, or not at all. Whatever is kept from the citizen
 * names its rule (forvaltningsloven § 24 on reasons).
 */
export function answerPassage(words: string, choice: AnswerChoice): Result<PassageAnswer, PassageRefusal> {
  const { how } = choice;
  if (how === 'as_it_is') return accepted({ how, words, legalBasis: undefined });
  const more = choice.moreWords.split(/[,\n]/).filter((one) => one.trim() !== '');
  if (how === 'covered' && more.some((one) => placesOf(one, words).length === 0))
    return refused('words-not-found');
  const covered = cover(words, [...choice.stretches, ...more.flatMap((one) => placesOf(one, words))]);
  if (how === 'covered' && covered === words) return refused('nothing-covered');
  const legalBasis = choice.legalBasis.trim();
  if (legalBasis === '') return refused('rule-missing');
  return accepted({ how, words: how === 'covered' ? covered : undefined, legalBasis });
}
