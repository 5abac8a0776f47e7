import { type Answer, type Answers, countOf } from './answers.ts';
import { askedQuestions } from './asked-questions.ts';
import type { Questionnaire } from './questionnaire.ts';

/** An answer that somebody must act upon at once. */
export interface RaisedAnswer {
  readonly question: string;
  readonly answer: Answer;
}

/**
 * The answer to the safety question, where it counts more than the questionnaire lets stand. One that was passed over
 * or "would rather not" raises nothing: nobody knows.
 */
export function raisedAnswer(questionnaire: Questionnaire, answers: Answers): RaisedAnswer | undefined {
  const { safety } = questionnaire;
  if (safety === undefined) return undefined;
  const question = askedQuestions(questionnaire, answers).find(({ key }) => key === safety.question);
  const answer = answers[safety.question];
  const count = question && countOf(question, answer);
  return answer === undefined || count === undefined || count <= safety.above
    ? undefined
    : { question: safety.question, answer };
}
