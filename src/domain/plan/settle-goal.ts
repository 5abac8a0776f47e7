import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import { accepted } from '../kernel/result.ts';
import type { Goal, GoalId, GoalStanding, GoalType, WordsOf } from './plan.ts';
import { judgeStanding } from './settle-step.ts';

/** Characters. */
export const longestGoal = 300;

/** A goal while it is being written. */
export interface GoalDraft {
  readonly words: string;
  readonly type: GoalType | undefined;
  readonly parent: GoalId | undefined;
  readonly standing: GoalStanding;
  readonly standingWords: string;
  readonly wordsOf: WordsOf;
}

/** What a goal can be refused for, by the field to look at. */
export interface GoalRefusals {
  readonly words: 'goal-missing' | 'goal-too-long';
  readonly type: 'type-missing';
  readonly standingWords: 'standing-missing' | 'standing-too-long';
}

/** Decides whether a goal can stand. */
export function settleGoal(draft: GoalDraft): Checked<Goal, GoalRefusals> {
  const words = freeText(draft.words);
  const standingWords = freeText(draft.standingWords);
  const { type, parent, standing, wordsOf } = draft;
  const rejected = rejectedAmong<GoalRefusals>({
    words: judgeWords(words),
    type: type === undefined ? 'type-missing' : undefined,
    standingWords: judgeStanding(standing, standingWords),
  });
  if (rejected !== undefined || words === undefined || type === undefined)
    return rejected ?? { ok: false, refusals: {} };
  return accepted({ words, type, parent, standing, standingWords, wordsOf });
}

/** Whether two goals say the same. */
export function isSameGoal(one: Goal, other: Goal): boolean {
  return (
    one.words === other.words &&
    one.type === other.type &&
    one.parent === other.parent &&
    one.standing === other.standing &&
    one.standingWords === other.standingWords &&
    one.wordsOf === other.wordsOf
  );
}

function judgeWords(words: string | undefined) {
  if (words === undefined) return 'goal-missing';
  return words.length > longestGoal ? 'goal-too-long' : undefined;
}
