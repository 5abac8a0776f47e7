import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { aChoice, aScale, asking } from '../../../tests/builders/a-questionnaire.ts';
import { aRandomQuestionnaire, someAnswers } from '../../../tests/builders/a-random-questionnaire.ts';
import { type Answer, ratherNot } from './answers.ts';
import { type AnswerRefusal, checkAnswers, refusalOf } from './check-answers.ts';
import type { Question } from './questionnaire.ts';

const words = { da: 'x', en: 'x' };
const hours: Question = {
  kind: 'number',
  key: 'hours',
  text: words,
  required: false,
  from: 0,
  to: 37,
  decimals: 1,
};
const ways = { ...aChoice('ways', ['bus', 'bike', 'train']), kind: 'multiple', atMost: 2 } as Question;
const began: Question = { kind: 'date', key: 'began', text: words, required: false };
const own: Question = { kind: 'text', key: 'own', text: words, required: false, atMostCharacters: 5 };

const table: readonly (readonly [Question, Answer | undefined, AnswerRefusal | undefined])[] = [
  [aScale('mood'), undefined, undefined],
  [aScale('mood', { required: true }), undefined, 'not_answered'],
  [aScale('mood', { required: true }), ratherNot, undefined],
  [aScale('mood'), 0, undefined],
  [aScale('mood'), 10, undefined],
  [aScale('mood'), -1, 'below_the_lowest'],
  [aScale('mood'), 11, 'above_the_highest'],
  [aScale('mood'), 3.5, 'not_a_whole_step'],
  [aScale('mood'), 'seven', 'not_a_number'],
  [aScale('mood'), Number.NaN, 'not_a_number'],
  [hours, 7.5, undefined],
  [hours, 7.25, 'too_many_decimals'],
  [hours, 1e-7, 'too_many_decimals'],
  [aChoice('mood', ['low', 'high']), 'low', undefined],
  [aChoice('mood', ['low', 'high']), 'middle', 'not_an_option'],
  [aChoice('mood', ['low', 'high']), 3, 'not_an_option'],
  [aChoice('mood', ['low', 'high']), ['low', 'high'], 'one_only'],
  [ways, ['bus', 'bike'], undefined],
  [ways, ['bus', 'bike', 'train'], 'too_many_chosen'],
  [ways, ['bus', 'bus'], undefined],
  [began, '2026-02-28', undefined],
  [began, '2026-02-30', 'not_a_day'],
  [own, 'kort', undefined],
  [own, 'for langt', 'too_long'],
];

describe('an answer', () => {
  for (const [question, answer, refusal] of table)
    test(`${JSON.stringify(answer)} to a ${question.kind} is ${refusal ?? 'taken'}`, () => {
      assert.equal(refusalOf(question, answer), refusal);
    });

  test('is looked at only where the question is asked', () => {
    const questionnaire = asking([
      aChoice('in-work', ['no', 'yes']),
      aScale('belonging', {
        required: true,
        shownWhen: { test: 'chosen', question: 'in-work', options: ['yes'] },
      }),
    ]);
    assert.deepEqual(checkAnswers(questionnaire, { 'in-work': 'no' }), []);
    assert.deepEqual(checkAnswers(questionnaire, { 'in-work': 'yes' }), [
      { question: 'belonging', refusal: 'not_answered' },
    ]);
  });

  test('that can be given is taken', () => {
    const both = aRandomQuestionnaire.chain((one) =>
      someAnswers(one).map((answers) => [one, answers] as const),
    );
    fc.assert(
      fc.property(both, ([questionnaire, answers]) => {
        assert.deepEqual(checkAnswers(questionnaire, answers), []);
      }),
    );
  });
});
