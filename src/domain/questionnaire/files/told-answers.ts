import type { Answers } from '../answers.ts';
import { isAnswered } from '../answers.ts';
import { standingAnswers } from '../asked-questions.ts';
import { checkAnswers } from '../check-answers.ts';
import type { Questionnaire } from '../questionnaire.ts';
import type { AnswerProblem } from './told-response.ts';

/** Something wrong with one answer, by the key of its question. */
interface WrongAnswer {
  readonly question: string;
  readonly problem: AnswerProblem;
}

/**
 * What is wrong with the answers of a file. That something was passed over is a fact of the past and stays one; that
 * something was answered which nobody asked is not left out in silence.
 */
export function wrongAnswers(questionnaire: Questionnaire, answers: Answers): readonly WrongAnswer[] {
  const standing = standingAnswers(questionnaire, answers);
  const notAsked = Object.keys(answers)
    .filter((question) => !Object.hasOwn(standing, question))
    .map((question) => ({ question, problem: 'not-asked-then' as const }));
  const refused = checkAnswers(questionnaire, standing)
    .filter(({ refusal }) => refusal !== 'not_answered')
    .map(({ question, refusal }) => ({ question, problem: refusal }));
  return [...refused, ...notAsked];
}

/** Answers without those that are empty: no words, or none of the options. */
export function givenAnswers(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(
      ([, answer]) => isAnswered(answer) || (typeof answer === 'object' && 'ratherNot' in answer),
    ),
  );
}

/** Whether a question that must be answered was passed over. */
export function passesOver(questionnaire: Questionnaire, answers: Answers): boolean {
  return checkAnswers(questionnaire, answers).some(({ refusal }) => refusal === 'not_answered');
}
