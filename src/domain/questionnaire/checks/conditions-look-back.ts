import type { AnswerCondition } from '../answer-condition.ts';
import type { QuestionnaireFinding } from '../finding.ts';
import type { Question, Questionnaire } from '../questionnaire.ts';
import { questionsOf } from '../questionnaire.ts';

type Simple = Exclude<AnswerCondition, { readonly test: 'all' | 'any' | 'not' }>;

/**
 * A condition asks about a question that was asked before it, of a kind it can be held against. Looking back only is
 * what keeps conditions from running in a ring.
 */
export function conditionsLookBack(questionnaire: Questionnaire): QuestionnaireFinding[] {
  const all = new Map(questionsOf(questionnaire).map((question) => [question.key, question]));
  const before = new Map<string, Question>();
  return questionnaire.groups.flatMap((group, g) => {
    const ofGroup = looksBack(group.shownWhen, `groups[${g}].shownWhen`, before, all);
    const ofQuestions = group.questions.flatMap((question, q) => {
      const findings = looksBack(question.shownWhen, `groups[${g}].questions[${q}].shownWhen`, before, all);
      before.set(question.key, question);
      return findings;
    });
    return [...ofGroup, ...ofQuestions];
  });
}

function looksBack(
  condition: AnswerCondition | undefined,
  at: string,
  before: ReadonlyMap<string, Question>,
  all: ReadonlyMap<string, Question>,
): QuestionnaireFinding[] {
  if (condition === undefined) return [];
  switch (condition.test) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part, nth) => looksBack(part, `${at}.of[${nth}]`, before, all));
    case 'not':
      return looksBack(condition.of, `${at}.of`, before, all);
    default:
      return looksAtAQuestion(condition, at, before, all);
  }
}

function looksAtAQuestion(
  condition: Simple,
  at: string,
  before: ReadonlyMap<string, Question>,
  all: ReadonlyMap<string, Question>,
): QuestionnaireFinding[] {
  const question = before.get(condition.question);
  if (question !== undefined) return fitsItsQuestion(condition, at, question);
  const check = all.has(condition.question) ? 'question-comes-later' : 'question-unknown';
  return [{ check, at: `${at}.question`, values: { question: condition.question } }];
}

function fitsItsQuestion(condition: Simple, at: string, question: Question): QuestionnaireFinding[] {
  const another: QuestionnaireFinding[] = [
    { check: 'answer-of-another-kind', at, values: { question: question.key, kind: question.kind } },
  ];
  switch (condition.test) {
    case 'answered':
      return [];
    case 'chosen':
      return question.kind === 'single' || question.kind === 'multiple'
        ? optionsAreThere(condition.options, at, question)
        : another;
    case 'at_least':
    case 'at_most':
      return question.kind === 'scale' || question.kind === 'number'
        ? canBeMet(condition, at, question)
        : another;
    default:
      return question.kind === 'date' ? [] : another;
  }
}

function optionsAreThere(
  options: readonly string[],
  at: string,
  question: Extract<Question, { readonly kind: 'single' | 'multiple' }>,
): QuestionnaireFinding[] {
  const there = new Set(question.options.map(({ key }) => key));
  return options.flatMap((option, nth): QuestionnaireFinding[] =>
    there.has(option)
      ? []
      : [
          {
            check: 'option-unknown',
            at: `${at}.options[${nth}]`,
            values: { option, question: question.key },
          },
        ],
  );
}

/** A value beyond the ends would never be answered, and what hangs on it never be asked. */
function canBeMet(
  condition: Extract<Simple, { readonly test: 'at_least' | 'at_most' }>,
  at: string,
  { key, from, to }: Extract<Question, { readonly kind: 'scale' | 'number' }>,
): QuestionnaireFinding[] {
  const { test, value } = condition;
  const never = test === 'at_least' ? to !== undefined && value > to : from !== undefined && value < from;
  return never ? [{ check: 'never-asked', at: `${at}.value`, values: { question: key, value } }] : [];
}
