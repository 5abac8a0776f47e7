import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { aChoice, aScale, aSum, asking } from '../../../tests/builders/a-questionnaire.ts';
import { aRandomQuestionnaire, someAnswers } from '../../../tests/builders/a-random-questionnaire.ts';
import { type Answers, ratherNot } from './answers.ts';
import { bandOf, scoresOf } from './score.ts';

const days = ['not-at-all', 'several-days', 'more-than-half', 'nearly-every-day'];
const nine = Array.from({ length: 9 }, (_, nth) => `item-${nth + 1}`);

/** As the PHQ-9's manual has it: 0 to 27, at most two missing are filled with the mean of the others. */
const depression = asking(
  nine.map((key) => aChoice(key, days)),
  [aSum(nine, { better: 'lower', missing: { atMost: 2, fill: 'answered' }, rounded: true })],
);
const all = (option: string): Answers => Object.fromEntries(nine.map((key) => [key, option]));
const without = (answers: Answers, ...keys: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => !keys.includes(key)));

describe('a score', () => {
  test('is the sum of what the answers count', () => {
    assert.deepEqual(scoresOf(depression, all('nearly-every-day')), [
      { score: 'sum', version: 1, value: 27, answered: 9, of: 9, reason: 'complete' },
    ]);
    assert.equal(scoresOf(depression, all('not-at-all'))[0]?.value, 0);
  });

  test('is filled up with the mean of the others, as far as the manual allows', () => {
    const seven = without(all('several-days'), 'item-3', 'item-9');
    assert.deepEqual(scoresOf(depression, seven), [
      { score: 'sum', version: 1, value: 9, answered: 7, of: 9, reason: 'filled' },
    ]);
    const uneven = { ...without(all('several-days'), 'item-3', 'item-9'), 'item-1': 'nearly-every-day' };
    assert.equal(scoresOf(depression, uneven)[0]?.value, 12, '9 × 9 / 7 = 11.57, rounded');
  });

  test('has no value, and is not 0, where too much is missing', () => {
    const six = without(all('not-at-all'), 'item-1', 'item-2', 'item-3');
    assert.deepEqual(scoresOf(depression, six), [
      { score: 'sum', version: 1, value: undefined, answered: 6, of: 9, reason: 'too_few_answers' },
    ]);
    assert.equal(scoresOf(depression, {})[0]?.reason, 'nothing_answered');
  });

  test('takes "I would rather not" for no answer', () => {
    const shy = { ...all('several-days'), 'item-9': ratherNot };
    assert.deepEqual(scoresOf(depression, shy)[0]?.answered, 8);
  });

  test('is multiplied, as the well-being index is to run from 0 to 100', () => {
    const five = ['a', 'b', 'c', 'd', 'e'];
    const wellBeing = asking(
      five.map((key) => aScale(key, { to: 5 })),
      [aSum(five, { times: 4 })],
    );
    const answers = { a: 3, b: 4, c: 2, d: 5, e: 3 };
    assert.equal(scoresOf(wellBeing, answers)[0]?.value, 68);
    assert.equal(scoresOf(wellBeing, without(answers, 'e'))[0]?.value, undefined);
  });

  test('as a mean needs no filling, only enough answers', () => {
    const mean = asking(
      [aScale('a'), aScale('b'), aScale('c')],
      [aSum(['a', 'b', 'c'], { how: 'mean', missing: { atMost: 1, fill: 'nothing' } })],
    );
    assert.equal(scoresOf(mean, { a: 4, b: 7 })[0]?.value, 5.5);
  });

  test('leaves out what was answered before the question went away', () => {
    const questionnaire = asking(
      [
        aChoice('in-work', ['no', 'yes']),
        aScale('belonging', { shownWhen: { test: 'chosen', question: 'in-work', options: ['yes'] } }),
      ],
      [aSum(['belonging'])],
    );
    assert.equal(scoresOf(questionnaire, { 'in-work': 'yes', belonging: 8 })[0]?.value, 8);
    assert.equal(scoresOf(questionnaire, { 'in-work': 'no', belonging: 8 })[0]?.value, undefined);
  });

  test('has the name of the span it lies in', () => {
    const rule = {
      bands: [0, 5, 10, 15, 20].map((from) => ({ from, title: { da: `${from}`, en: `${from}` } })),
    };
    const bands = [0, 4, 5, 9, 10, 27].map((value) => bandOf(rule, value));
    assert.deepEqual(bands, [0, 0, 1, 1, 2, 4]);
    assert.equal(bandOf({}, 3), undefined);
  });

  test('is never made of answers that are not there, and never leaves its bounds', () => {
    const both = aRandomQuestionnaire.chain((one) =>
      someAnswers(one).map((answers) => [one, answers] as const),
    );
    fc.assert(
      fc.property(both, ([questionnaire, answers]) => {
        for (const { value, answered, of, reason } of scoresOf(questionnaire, answers)) {
          assert.equal(value === undefined, answered < of, reason);
          if (value !== undefined) assert.ok(value >= 0 && value <= 100 * of);
        }
      }),
    );
  });

  test('is the same in whatever order the answers came', () => {
    const both = aRandomQuestionnaire.chain((one) =>
      someAnswers(one).map((answers) => [one, answers] as const),
    );
    fc.assert(
      fc.property(both, ([questionnaire, answers]) => {
        const turned = Object.fromEntries(Object.entries(answers).reverse());
        assert.deepEqual(scoresOf(questionnaire, turned), scoresOf(questionnaire, answers));
      }),
    );
  });
});
