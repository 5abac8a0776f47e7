import { v7 as newId } from 'uuid';
import { parseId } from '../../../domain/kernel/ids.ts';
import { type Judgement, judgements } from '../../../domain/referral/criterion.ts';
import { type ReferralAnswer, referralAnswers } from '../../../domain/referral/decide-referral.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';

/** An answer as it was typed. */
export interface AnswerDraft {
  /** The answer to be, named when its form was shown. */
  readonly id: string;
  readonly answer: ReferralAnswer | undefined;
  readonly reason: string;
  /** What was judged about a criterion, by its key. */
  readonly judged: ReadonlyMap<string, Judgement>;
}

export const answerFields = { id: 'id', answer: 'answer', reason: 'reason' } as const;

/** The field in which a criterion is judged, by its key. */
export function criterionField(key: string): string {
  return `criterion-${key}`;
}

/** @param criteria the keys of the criteria that may have been judged */
export function readAnswerForm(fields: TypedFields, criteria: readonly string[]): AnswerDraft {
  const chosen = fields.text(answerFields.answer);
  const judged = criteria.flatMap((key) => {
    const judgement = judgements.find((one) => one === fields.text(criterionField(key)));
    return judgement === undefined ? [] : [[key, judgement] as const];
  });
  return {
    id: parseId(fields.text(answerFields.id)) ?? newId(),
    answer: referralAnswers.find((answer) => answer === chosen),
    reason: fields.text(answerFields.reason),
    judged: new Map(judged),
  };
}

export function emptyAnswerForm(): AnswerDraft {
  return { id: newId(), answer: undefined, reason: '', judged: new Map() };
}
