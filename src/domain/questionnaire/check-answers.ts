import { parsePlainDate } from '../kernel/plain-date.ts';
import { type Answer, type Answers, chosenIn, isAnswered, isRatherNot } from './answers.ts';
import { askedQuestions } from './asked-questions.ts';
import type { Question, Questionnaire } from './questionnaire.ts';

/** Why an answer cannot stand as it is. */
export type AnswerRefusal =
  | 'not_answered'
  | 'not_an_option'
  | 'one_only'
  | 'too_many_chosen'
  | 'not_a_number'
  | 'not_a_whole_step'
  | 'below_the_lowest'
  | 'above_the_highest'
  | 'too_many_decimals'
  | 'not_a_day'
  | 'too_long';

export interface RefusedAnswer {
  readonly question: string;
  readonly refusal: AnswerRefusal;
}

/** Everything that cannot stand among the answers to the questions that are asked, in their order. */
export function checkAnswers(questionnaire: Questionnaire, answers: Answers): readonly RefusedAnswer[] {
  return askedQuestions(questionnaire, answers).flatMap((question) => {
    const refusal = refusalOf(question, answers[question.key]);
    return refusal === undefined ? [] : [{ question: question.key, refusal }];
  });
}

/** Why an answer cannot stand; `undefined` when it can. "I would rather not" always can. */
export function refusalOf(question: Question, answer: Answer | undefined): AnswerRefusal | undefined {
  if (isRatherNot(answer)) return undefined;
  if (!isAnswered(answer)) return question.required ? 'not_answered' : undefined;
  switch (question.kind) {
    case 'single':
      return chosenRefusal(question.options, answer, 1);
    case 'multiple':
      return chosenRefusal(question.options, answer, question.atMost ?? question.options.length);
    case 'scale':
      return numberRefusal(answer, question.from, question.to, 0);
    case 'number':
      return numberRefusal(answer, question.from, question.to, question.decimals);
    case 'date':
      return typeof answer === 'string' && parsePlainDate(answer) !== undefined ? undefined : 'not_a_day';
    case 'text':
      return typeof answer === 'string' && answer.length <= question.atMostCharacters
        ? undefined
        : 'too_long';
  }
}

function chosenRefusal(
  options: readonly { readonly key: string }[],
  answer: Answer,
  atMost: number,
): AnswerRefusal | undefined {
  const chosen = chosenIn(answer);
  const there = new Set(options.map(({ key }) => key));
  if (chosen.length === 0 || chosen.some((key) => !there.has(key))) return 'not_an_option';
  if (new Set(chosen).size <= atMost) return undefined;
  return atMost === 1 ? 'one_only' : 'too_many_chosen';
}

function numberRefusal(
  answer: Answer,
  from: number | undefined,
  to: number | undefined,
  decimals: number,
): AnswerRefusal | undefined {
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return 'not_a_number';
  if (from !== undefined && answer < from) return 'below_the_lowest';
  if (to !== undefined && answer > to) return 'above_the_highest';
  if (decimalsOf(answer) <= decimals) return undefined;
  return decimals === 0 ? 'not_a_whole_step' : 'too_many_decimals';
}

/** As many as are written; the shortest way of writing a number is the one somebody typed. */
function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : (String(value).split('.')[1]?.length ?? Number.POSITIVE_INFINITY);
}
