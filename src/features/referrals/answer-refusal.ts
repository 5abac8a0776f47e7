import type { DecisionRefusal } from '../../domain/referral/decide-referral.ts';

/** Why an answer was not saved. */
export type AnswerRefusal = DecisionRefusal | 'answer-missing' | 'not-yours-to-answer';
