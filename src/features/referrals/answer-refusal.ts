import type { DecisionRefusals } from '../../domain/referral/decide-referral.ts';

/** Why an answer was not saved: by the field, or by what it lacks. */
export type AnswerRefusals = Omit<DecisionRefusals, 'answer'> & {
  readonly answer: DecisionRefusals['answer'] | 'answer-missing' | 'not-yours-to-answer';
};
