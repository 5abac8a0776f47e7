import { v7 as newId } from 'uuid';
import { parseId } from '../../../domain/kernel/ids.ts';
import type { ReferralAnswer } from '../../../domain/referral/decide-referral.ts';
import { referralMoves } from '../../../domain/referral/referral-state.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';

/** An answer as it was typed. */
export interface AnswerDraft {
  /** The answer to be, named when its form was shown. */
  readonly id: string;
  readonly answer: ReferralAnswer | undefined;
  readonly reason: string;
}

export const answerFields = { id: 'id', answer: 'answer', reason: 'reason' } as const;

/** What can be answered, in the order it is offered. */
export const answers: readonly ReferralAnswer[] = referralMoves.sent;

export function readAnswerForm(fields: TypedFields): AnswerDraft {
  const chosen = fields.text(answerFields.answer);
  return {
    id: parseId(fields.text(answerFields.id)) ?? newId(),
    answer: answers.find((answer) => answer === chosen),
    reason: fields.text(answerFields.reason),
  };
}

export function emptyAnswerForm(): AnswerDraft {
  return { id: newId(), answer: undefined, reason: '' };
}
