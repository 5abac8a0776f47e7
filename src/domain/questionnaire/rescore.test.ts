import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { aChoice, aScale, aSum, asking } from '../../../tests/builders/a-questionnaire.ts';
import { aRandomQuestionnaire, someAnswers } from '../../../tests/builders/a-random-questionnaire.ts';
import { commonRule, rescored } from './rescore.ts';
import { scoresOf } from './score.ts';

const questions = [aScale('mood'), aScale('energy'), aChoice('week', ['good', 'bad'])];
const asked = asking(questions, [aSum(['mood', 'energy'])]);

describe('working answers out anew', () => {
  test('goes by rules raised since, and by new ones, on what the person was asked', () => {
    const latest = asking(
      [...questions, aScale('sleep')],
      [
        aSum(['mood', 'energy'], { version: 2, times: 5 }),
        aSum(['week'], { key: 'week' }),
        aSum(['mood', 'sleep'], { key: 'nights' }),
      ],
    );
    const scores = rescored(asked, latest, { mood: 3, energy: 4, week: 'bad' });
    assert.deepEqual(
      scores.map(({ score, version, value }) => [score, version, value]),
      [
        ['sum', 2, 35],
        ['week', 1, 1],
      ],
    );
  });

  test('comes to nothing where no rule was raised, whatever was answered', () => {
    fc.assert(
      fc.property(
        aRandomQuestionnaire.chain((one) => fc.tuple(fc.constant(one), someAnswers(one))),
        ([questionnaire, answers]) => {
          assert.deepEqual(rescored(questionnaire, questionnaire, answers), []);
          const raised = {
            ...questionnaire,
            scores: questionnaire.scores.map((rule) => ({ ...rule, version: rule.version + 1 })),
          };
          const before = scoresOf(questionnaire, answers);
          const anew = rescored(questionnaire, raised, answers);
          assert.deepEqual(
            anew,
            before
              .filter(({ score }) => anew.some((one) => one.score === score))
              .map((score) => ({ ...score, version: score.version + 1 })),
          );
        },
      ),
    );
  });

  test('draws a line by one rule only: the highest that every time has', () => {
    const at = (time: string, rule: number) => ({ time, rule });
    assert.equal(commonRule([at('a', 1), at('a', 2), at('b', 1), at('b', 2)]), 2);
    assert.equal(commonRule([at('a', 1), at('a', 2), at('b', 1)]), 1);
    assert.equal(commonRule([at('a', 1), at('b', 2)]), undefined);
    assert.equal(commonRule([]), undefined);
  });
});
