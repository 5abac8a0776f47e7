import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { aChoice, aQuestionnaire, aScale, asking } from '../../../tests/builders/a-questionnaire.ts';
import { aRandomQuestionnaire, someAnswers } from '../../../tests/builders/a-random-questionnaire.ts';
import type { AnswerCondition } from './answer-condition.ts';
import { type Answers, ratherNot } from './answers.ts';
import { askedQuestions, standingAnswers } from './asked-questions.ts';

const keysAsked = (questionnaire: ReturnType<typeof asking>, answers: Answers): readonly string[] =>
  askedQuestions(questionnaire, answers).map(({ key }) => key);

const ifInWork: AnswerCondition = { test: 'chosen', question: 'in-work', options: ['yes'] };

describe('what is asked', () => {
  const questionnaire = asking([
    aChoice('in-work', ['no', 'yes']),
    aScale('belonging', { shownWhen: ifInWork }),
    aScale('what-helps', { shownWhen: { test: 'at_most', question: 'belonging', value: 4 } }),
  ]);

  test('hangs on earlier answers', () => {
    assert.deepEqual(keysAsked(questionnaire, {}), ['in-work']);
    assert.deepEqual(keysAsked(questionnaire, { 'in-work': 'yes' }), ['in-work', 'belonging']);
    const low = { 'in-work': 'yes', belonging: 2 };
    assert.deepEqual(keysAsked(questionnaire, low), ['in-work', 'belonging', 'what-helps']);
  });

  test('takes an answer to a question that went away for none, all the way down', () => {
    assert.deepEqual(keysAsked(questionnaire, { 'in-work': 'no', belonging: 2 }), ['in-work']);
  });

  test('takes "I would rather not" for no answer', () => {
    const open = asking([
      aScale('mood'),
      aScale('why', { shownWhen: { test: 'answered', question: 'mood' } }),
    ]);
    assert.deepEqual(keysAsked(open, { mood: ratherNot }), ['mood']);
  });

  test('can hang on a whole group, and on conditions put together', () => {
    const grouped = aQuestionnaire({
      groups: [
        { key: 'first', questions: [aChoice('in-work', ['no', 'yes']), aScale('mood')] },
        {
          key: 'work',
          shownWhen: {
            test: 'all',
            of: [ifInWork, { test: 'not', of: { test: 'at_most', question: 'mood', value: 3 } }],
          },
          questions: [aScale('belonging')],
        },
      ],
    });
    assert.equal(keysAsked(grouped, { 'in-work': 'yes', mood: 4 }).includes('belonging'), true);
    assert.equal(keysAsked(grouped, { 'in-work': 'yes', mood: 3 }).includes('belonging'), false);
    assert.equal(
      keysAsked(grouped, { 'in-work': 'yes' }).includes('belonging'),
      true,
      'no answer meets `not`',
    );
  });

  test('compares days as they follow each other', () => {
    const dated = asking([
      { kind: 'date', key: 'began', text: { da: 'a', en: 'a' }, required: false },
      aScale('new-rules', { shownWhen: { test: 'from_day', question: 'began', day: '2026-07-01' } }),
    ]);
    assert.equal(keysAsked(dated, { began: '2026-06-30' }).length, 1);
    assert.equal(keysAsked(dated, { began: '2026-07-01' }).length, 2);
  });

  test('does not change when answers to what is not asked are taken away', () => {
    const both = aRandomQuestionnaire.chain((one) =>
      someAnswers(one).map((answers) => [one, answers] as const),
    );
    fc.assert(
      fc.property(both, ([random, answers]) => {
        const standing = standingAnswers(random, answers);
        assert.deepEqual(askedQuestions(random, standing), askedQuestions(random, answers));
        assert.deepEqual(standingAnswers(random, standing), standing);
      }),
    );
  });
});
