import { namesByNumber } from '../company/check-talk.ts';
import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import { type PastDayRefusal, refusedPastDay } from '../kernel/typed-day.ts';

/** What those a part is for say to it. */
export type AnswerToPart = 'approves' | 'asks';

/** How a part stands: nobody has answered what it says now, it is approved, or something is to be put right. */
export type PartStanding = 'waits' | 'approved' | 'asked';

export function standingOf(answer: AnswerToPart | undefined): PartStanding {
  if (answer === undefined) return 'waits';
  return answer === 'approves' ? 'approved' : 'asked';
}

/** Minutes as they were typed: a part for the citizen and the team, and one for a workplace, where it took part. */
export interface MinutesDraft {
  readonly on: PlainDate | 'unreadable' | undefined;
  readonly words: string;
  readonly placement: string;
  readonly workplaceWords: string;
}

export interface CheckedMinutes {
  readonly on: PlainDate;
  readonly words: string;
  readonly workplace: { readonly placement: string; readonly words: string } | undefined;
}

type WordsRefusal = 'words-too-long' | 'words-hold-a-cpr-number';

export interface MinutesRefusals {
  readonly on: PastDayRefusal;
  readonly words: 'words-missing' | WordsRefusal;
  readonly placement: 'placement-missing';
  readonly workplaceWords: 'workplace-words-missing' | WordsRefusal;
}

export const longestPart = 2000;

/** @param placements the agreements whose workplace can read a part */
export function checkMinutes(
  draft: MinutesDraft,
  placements: readonly string[],
  today: PlainDate,
): Checked<CheckedMinutes, MinutesRefusals> {
  const { on } = draft;
  const [words, workplaceWords] = [freeText(draft.words), freeText(draft.workplaceWords)];
  const placement = placements.find((one) => one === draft.placement);
  const refusals = rejectedAmong<MinutesRefusals>({
    on: refusedPastDay(on, today),
    words: words === undefined ? 'words-missing' : refusedWords(words),
    placement: workplaceWords !== undefined && placement === undefined ? 'placement-missing' : undefined,
    workplaceWords: refusedThere(placement, workplaceWords),
  });
  if (refusals !== undefined) return refusals;
  if (on === undefined || on === 'unreadable' || words === undefined)
    throw new Error('minutes without refusals are whole');
  const workplace =
    placement === undefined || workplaceWords === undefined
      ? undefined
      : { placement, words: workplaceWords };
  return accepted({ on, words, workplace });
}

function refusedThere(
  placement: string | undefined,
  words: string | undefined,
): MinutesRefusals['workplaceWords'] | undefined {
  if (words !== undefined) return refusedWords(words);
  return placement === undefined ? undefined : 'workplace-words-missing';
}

export interface CheckedAnswer {
  readonly says: AnswerToPart;
  readonly words: string | undefined;
}

export interface PartAnswerRefusals {
  readonly words: 'words-missing' | WordsRefusal;
}

/** An approval needs no words; whoever asks says what is to be put right. */
export function checkPartAnswer(says: string, typed: string): Checked<CheckedAnswer, PartAnswerRefusals> {
  if (says === 'approves') return accepted({ says, words: undefined });
  const words = freeText(typed);
  const refusals = rejectedAmong<PartAnswerRefusals>({
    words: words === undefined ? 'words-missing' : refusedWords(words),
  });
  return refusals ?? accepted({ says: 'asks', words });
}

function refusedWords(words: string): WordsRefusal | undefined {
  if (words.length > longestPart) return 'words-too-long';
  return namesByNumber(words) ? 'words-hold-a-cpr-number' : undefined;
}
