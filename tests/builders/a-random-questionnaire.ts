import fc from 'fast-check';
import type { AnswerCondition } from '../../src/domain/questionnaire/answer-condition.ts';
import { type Answer, type Answers, ratherNot } from '../../src/domain/questionnaire/answers.ts';
import {
  type Question,
  type Questionnaire,
  questionsOf,
} from '../../src/domain/questionnaire/questionnaire.ts';
import { aText } from './a-definition.ts';
import { aChoice, aQuestionnaire, aScale, aSum } from './a-questionnaire.ts';

const options = ['never', 'at-times', 'often', 'always'];

function aQuestion(key: string): fc.Arbitrary<Question> {
  const plain = { key, text: aText(`${key}?`), required: false } as const;
  return fc.oneof(
    fc.constant(aChoice(key, options)),
    fc
      .integer({ min: 1, max: 4 })
      .map((atMost): Question => ({ ...plain, kind: 'multiple', options: weighed, atMost })),
    fc.integer({ min: 1, max: 100 }).map((to) => aScale(key, { to })),
    fc.integer({ min: 0, max: 3 }).map((decimals): Question => ({ ...plain, kind: 'number', decimals })),
    fc.constant<Question>({ ...plain, kind: 'date' }),
    fc.constant<Question>({ ...plain, kind: 'text', atMostCharacters: 200 }),
  );
}

const weighed = options.map((option, weight) => ({ key: option, text: aText(option), weight }));

/** A condition on a question asked before, of a kind it can be held against. */
function aConditionOn(question: Question): fc.Arbitrary<AnswerCondition> {
  const on = { question: question.key };
  const simple: readonly AnswerCondition[] = [
    { test: 'answered', ...on },
    ...(question.kind === 'single' || question.kind === 'multiple'
      ? [{ test: 'chosen' as const, ...on, options: options.slice(0, 2) }]
      : []),
    ...(question.kind === 'scale' ? [{ test: 'at_least' as const, ...on, value: question.to }] : []),
    ...(question.kind === 'date' ? [{ test: 'from_day' as const, ...on, day: '2026-07-01' }] : []),
  ];
  return fc
    .tuple(fc.constantFrom(...simple), fc.boolean())
    .map(([condition, turned]): AnswerCondition => (turned ? { test: 'not', of: condition } : condition));
}

/** Any questionnaire that can be used: questions of all kinds, conditions that look back, a score where one can be made. */
export const aRandomQuestionnaire: fc.Arbitrary<Questionnaire> = fc
  .integer({ min: 1, max: 9 })
  .chain((many) => fc.tuple(...Array.from({ length: many }, (_, nth) => aQuestion(`q${nth}`))))
  .chain((questions) =>
    fc
      .tuple(...questions.map((_, nth) => aConditionBefore(questions, nth)), fc.integer({ min: 1, max: 9 }))
      .map((drawn) => {
        const split = drawn.at(-1) as number;
        const conditioned = questions.map((question, nth) => {
          const shownWhen = drawn[nth] as AnswerCondition | undefined;
          return shownWhen === undefined ? question : { ...question, shownWhen };
        });
        return laid(conditioned, split);
      }),
  );

function aConditionBefore(
  questions: readonly Question[],
  nth: number,
): fc.Arbitrary<AnswerCondition | undefined> {
  if (nth === 0) return fc.constant(undefined);
  const none = fc.constant(undefined);
  const some = fc.integer({ min: 0, max: nth - 1 }).chain((at) => aConditionOn(questions[at] as Question));
  return fc.oneof(none, some);
}

function laid(questions: readonly Question[], split: number): Questionnaire {
  const parts = [questions.slice(0, split), questions.slice(split)].filter((part) => part.length > 0);
  const counted = questions.filter(({ kind }) => kind === 'scale' || kind === 'single').map(({ key }) => key);
  return aQuestionnaire({
    groups: parts.map((part, nth) => ({ key: `group-${nth}`, questions: part })),
    scores: counted.length === 0 ? [] : [aSum(counted)],
  });
}

/** Answers somebody could give to a questionnaire, to any of its questions, asked or not. */
export function someAnswers(questionnaire: Questionnaire): fc.Arbitrary<Answers> {
  const each = Object.fromEntries(questionsOf(questionnaire).map((one) => [one.key, anAnswer(one)]));
  return fc.record(each, { requiredKeys: [] }) as fc.Arbitrary<Answers>;
}

function anAnswer(question: Question): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case 'single':
      return fc.oneof(fc.constantFrom(...question.options.map(({ key }) => key)), fc.constant(ratherNot));
    case 'multiple':
      return fc.subarray(
        question.options.map(({ key }) => key),
        { minLength: 1, maxLength: question.atMost ?? question.options.length },
      );
    case 'scale':
      return fc.integer({ min: question.from, max: question.to });
    case 'number':
      return fc.integer({ min: -99, max: 99 });
    case 'date':
      return fc.constantFrom('2026-01-31', '2026-07-01', '2028-02-29');
    case 'text':
      return fc.string({ minLength: 1, maxLength: 200 });
  }
}
