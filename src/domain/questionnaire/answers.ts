import type { Question } from './questionnaire.ts';

/** Said in so many words, so that it is not taken for a question nobody saw. It counts as no answer. */
export interface RatherNot {
  readonly ratherNot: true;
}

/** As it is kept: the key of an option, several of them, a number, a day or words. */
export type Answer = string | number | readonly string[] | RatherNot;

/** By the key of the question. A question that nobody answered is not there. */
export type Answers = Readonly<Record<string, Answer>>;

export const ratherNot: RatherNot = { ratherNot: true };

export function isRatherNot(answer: Answer | undefined): answer is RatherNot {
  return typeof answer === 'object' && 'ratherNot' in answer;
}

/** Whether there is something to read out of an answer. */
export function isAnswered(answer: Answer | undefined): answer is Exclude<Answer, RatherNot> {
  if (answer === undefined || isRatherNot(answer)) return false;
  return typeof answer === 'number' || answer.length > 0;
}

/** The options that were chosen; none where the question has none. */
export function chosenIn(answer: Answer | undefined): readonly string[] {
  if (!isAnswered(answer) || typeof answer === 'number') return [];
  return typeof answer === 'string' ? [answer] : answer;
}

/** The day that was written. Days are kept as ISO 8601 writes them, which sort as they follow each other. */
export function dayIn(answer: Answer | undefined): string | undefined {
  return typeof answer === 'string' ? answer : undefined;
}

/**
 * What an answer counts in a score: the step, the number, the weight of the option, or the weights of several put
 * together. `undefined` where there is no answer or it counts nothing – never 0.
 */
export function countOf(question: Question, answer: Answer | undefined): number | undefined {
  if (typeof answer === 'number') return answer;
  if (question.kind !== 'single' && question.kind !== 'multiple') return undefined;
  const chosen = new Set(chosenIn(answer));
  const weights = question.options
    .filter(({ key }) => chosen.has(key))
    .flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
  return weights.length === 0 ? undefined : weights.reduce((sum, weight) => sum + weight, 0);
}
