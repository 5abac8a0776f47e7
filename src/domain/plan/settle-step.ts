import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { AccountId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import type { DoneBy, GoalId, Step, StepStanding } from './plan.ts';

/** Characters: a step is one thing to do, a few words on what became of it are a few. */
export const longestStep = 300;
export const longestStanding = 300;

/** A step while it is being written. */
export interface StepDraft {
  readonly words: string;
  readonly goal: GoalId | undefined;
  readonly doneBy: DoneBy | undefined;
  readonly dueOn: PlainDate | undefined;
  /** Something was typed as a day that is none. */
  readonly isDueUnreadable: boolean;
  readonly standing: StepStanding;
  readonly standingWords: string;
}

/** What a step can be refused for, by the field to look at. */
export interface StepRefusals {
  readonly words: 'step-missing' | 'step-too-long';
  readonly doneBy: 'doer-missing' | 'doer-not-around' | 'doer-too-long';
  readonly dueOn: 'due-unreadable';
  readonly standingWords: 'standing-missing' | 'standing-too-long';
}

/** Decides whether a step can stand. Whoever is named to do it is on the team, or was when it was agreed. */
export function settleStep(draft: StepDraft, around: readonly AccountId[]): Checked<Step, StepRefusals> {
  const words = freeText(draft.words);
  const standingWords = freeText(draft.standingWords);
  const { doneBy } = draft;
  const rejected = rejectedAmong<StepRefusals>({
    words: judgeWords(words),
    doneBy: judgeDoer(doneBy, around),
    dueOn: draft.isDueUnreadable ? 'due-unreadable' : undefined,
    standingWords: judgeStanding(draft.standing, standingWords),
  });
  if (rejected !== undefined || words === undefined || doneBy === undefined)
    return rejected ?? { ok: false, refusals: {} };
  const { goal, dueOn, standing } = draft;
  return accepted({ words, goal, doneBy, dueOn, standing, standingWords });
}

/** Whether two steps say the same. */
export function isSameStep(one: Step, other: Step): boolean {
  return (
    one.words === other.words &&
    one.goal === other.goal &&
    one.dueOn === other.dueOn &&
    one.standing === other.standing &&
    one.standingWords === other.standingWords &&
    isSameDoer(one.doneBy, other.doneBy)
  );
}

function isSameDoer(one: DoneBy, other: DoneBy): boolean {
  if (one.who === 'account' && other.who === 'account') return one.account === other.account;
  if (one.who === 'somebody' && other.who === 'somebody') return one.words === other.words;
  return one.who === other.who;
}

function judgeWords(words: string | undefined) {
  if (words === undefined) return 'step-missing';
  return words.length > longestStep ? 'step-too-long' : undefined;
}

function judgeDoer(doneBy: DoneBy | undefined, around: readonly AccountId[]) {
  if (doneBy === undefined) return 'doer-missing';
  if (doneBy.who === 'account') return around.includes(doneBy.account) ? undefined : 'doer-not-around';
  return doneBy.who === 'somebody' && doneBy.words.length > 80 ? 'doer-too-long' : undefined;
}

/**
 * What is put aside is put aside in words, so that nobody wonders later whether it was forgotten.
 *
 * @param standing how it stands now; only `dropped` asks for words
 */
export function judgeStanding(standing: string, words: string | undefined) {
  if (standing === 'dropped' && words === undefined) return 'standing-missing';
  return (words?.length ?? 0) > longestStanding ? 'standing-too-long' : undefined;
}
