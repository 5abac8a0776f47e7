import type { AnswerCondition } from './answer-condition.ts';
import { type Answers, chosenIn, dayIn, isAnswered } from './answers.ts';
import type { Question, Questionnaire } from './questionnaire.ts';

/**
 * The questions that are asked, given the answers so far. Conditions look back only, so one pass settles them; what
 * was answered to a question that is not asked any more counts as no answer, as in FHIR's disabled items.
 */
export function askedQuestions(
  { groups }: Pick<Questionnaire, 'groups'>,
  answers: Answers,
): readonly Question[] {
  const standing: Record<string, Answers[string]> = {};
  const asked: Question[] = [];
  for (const group of groups) {
    if (!meets(group.shownWhen, standing)) continue;
    for (const question of group.questions) {
      if (!meets(question.shownWhen, standing)) continue;
      asked.push(question);
      const answer = answers[question.key];
      if (answer !== undefined) standing[question.key] = answer;
    }
  }
  return asked;
}

/** The answers to the questions that are asked; what was said to others before is left out. */
export function standingAnswers(questionnaire: Pick<Questionnaire, 'groups'>, answers: Answers): Answers {
  return Object.fromEntries(
    askedQuestions(questionnaire, answers).flatMap(({ key }) => {
      const answer = answers[key];
      return answer === undefined ? [] : [[key, answer]];
    }),
  );
}

function meets(condition: AnswerCondition | undefined, answers: Answers): boolean {
  return condition === undefined || holdsFor(condition, answers);
}

function holdsFor(condition: AnswerCondition, answers: Answers): boolean {
  switch (condition.test) {
    case 'all':
      return condition.of.every((part) => holdsFor(part, answers));
    case 'any':
      return condition.of.some((part) => holdsFor(part, answers));
    case 'not':
      return !holdsFor(condition.of, answers);
    default:
      return answerMeets(condition, answers[condition.question]);
  }
}

type Simple = Exclude<AnswerCondition, { readonly test: 'all' | 'any' | 'not' }>;

function answerMeets(condition: Simple, answer: Answers[string] | undefined): boolean {
  if (!isAnswered(answer)) return false;
  const day = dayIn(answer);
  switch (condition.test) {
    case 'answered':
      return true;
    case 'chosen':
      return chosenIn(answer).some((option) => condition.options.includes(option));
    case 'at_least':
      return typeof answer === 'number' && answer >= condition.value;
    case 'at_most':
      return typeof answer === 'number' && answer <= condition.value;
    case 'from_day':
      return day !== undefined && day >= condition.day;
    case 'until_day':
      return day !== undefined && day <= condition.day;
  }
}
