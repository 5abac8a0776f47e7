import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { aChoice, aQuestionnaire, aScale, aSum, asking } from '../../../tests/builders/a-questionnaire.ts';
import { aRandomQuestionnaire } from '../../../tests/builders/a-random-questionnaire.ts';
import type { QuestionnaireCheck } from './finding.ts';
import type { Questionnaire } from './questionnaire.ts';
import { readQuestionnaire, readQuestionnaireText } from './read-questionnaire.ts';

const inWork = aChoice('in-work', ['no', 'yes']);

/** Each mistake somebody can make, and where it is found. */
const mistakes: readonly (readonly [QuestionnaireCheck, string, Questionnaire])[] = [
  ['key-twice', 'groups[0].questions[1].key', asking([aScale('mood'), aScale('mood')])],
  ['key-twice', 'groups[0].questions[0].options[1].key', asking([aChoice('mood', ['low', 'low'])])],
  ['key-twice', 'scores[0].of[1]', asking([aScale('mood')], [aSum(['mood', 'mood'])])],
  [
    'question-unknown',
    'groups[0].questions[0].shownWhen.question',
    asking([aScale('mood', { shownWhen: { test: 'answered', question: 'energy' } })]),
  ],
  [
    'question-comes-later',
    'groups[0].questions[0].shownWhen.of[0].question',
    asking([
      aScale('mood', { shownWhen: { test: 'all', of: [{ test: 'answered', question: 'energy' }] } }),
      aScale('energy'),
    ]),
  ],
  [
    'question-comes-later',
    'groups[0].questions[0].shownWhen.question',
    asking([aScale('mood', { shownWhen: { test: 'answered', question: 'mood' } })]),
  ],
  [
    'option-unknown',
    'groups[0].questions[1].shownWhen.options[0]',
    asking([
      inWork,
      aScale('mood', { shownWhen: { test: 'chosen', question: 'in-work', options: ['maybe'] } }),
    ]),
  ],
  [
    'answer-of-another-kind',
    'groups[0].questions[1].shownWhen',
    asking([inWork, aScale('mood', { shownWhen: { test: 'at_least', question: 'in-work', value: 1 } })]),
  ],
  [
    'never-asked',
    'groups[0].questions[1].shownWhen.of.value',
    asking([
      aScale('mood'),
      aScale('why', { shownWhen: { test: 'not', of: { test: 'at_least', question: 'mood', value: 11 } } }),
    ]),
  ],
  ['ends-turned', 'groups[0].questions[0].to', asking([aScale('mood', { from: 10, to: 0 })])],
  ['scale-too-long', 'groups[0].questions[0].to', asking([aScale('mood', { to: 101 })])],
  [
    'anchor-missing',
    'groups[0].questions[0].anchors',
    asking([aScale('mood', { anchors: [0, 9].map((at) => ({ at, text: { da: 'x', en: 'x' } })) })]),
  ],
  [
    'anchor-outside',
    'groups[0].questions[0].anchors[2].at',
    asking([aScale('mood', { anchors: [0, 10, 11].map((at) => ({ at, text: { da: 'x', en: 'x' } })) })]),
  ],
  [
    'more-than-there-are',
    'groups[0].questions[0].atMost',
    asking([{ ...aChoice('ways', ['bus', 'bike']), kind: 'multiple', atMost: 3 } as never]),
  ],
  [
    'respondent-unknown',
    'groups[0].questions[0].askedOf.worker',
    asking([aScale('mood', { askedOf: { worker: { da: 'x', en: 'x' } } })]),
  ],
  ['question-unknown', 'scores[0].of[0]', asking([aScale('mood')], [aSum(['energy'])])],
  [
    'counts-in-no-score',
    'scores[0].of[0]',
    asking([{ kind: 'date', key: 'began', text: { da: 'x', en: 'x' }, required: false }], [aSum(['began'])]),
  ],
  [
    'all-may-be-missing',
    'scores[0].missing.atMost',
    asking([aScale('mood')], [aSum(['mood'], { missing: { atMost: 1, fill: 'answered' } })]),
  ],
  [
    'bands-do-not-rise',
    'scores[0].bands[1].from',
    asking(
      [aScale('mood')],
      [aSum(['mood'], { bands: [5, 5].map((from) => ({ from, title: { da: 'x', en: 'x' } })) })],
    ),
  ],
  ['question-unknown', 'safety.question', aQuestionnaire({ safety: { question: 'item-9', above: 0 } })],
];

describe('reading a questionnaire', () => {
  test('one that can be used is never refused', () => {
    fc.assert(
      fc.property(aRandomQuestionnaire, (questionnaire) => {
        const read = readQuestionnaire(structuredClone(questionnaire));
        assert.deepEqual(read, { ok: true, value: questionnaire });
      }),
    );
  });

  for (const [check, at, questionnaire] of mistakes)
    test(`${check} is found at ${at}`, () => {
      const read = readQuestionnaire(questionnaire);
      assert.deepEqual(read.ok ? [] : read.findings.map((finding) => [finding.check, finding.at]), [
        [check, at],
      ]);
    });

  test('a key that is written wrong is found wherever it stands', () => {
    fc.assert(
      fc.property(aRandomQuestionnaire, (questionnaire) => {
        const [score] = questionnaire.scores;
        fc.pre(score !== undefined);
        const broken = { ...questionnaire, scores: [{ ...score, of: [...score.of, 'not-there'] }] };
        const read = readQuestionnaire(broken);
        assert.deepEqual(read.ok ? [] : read.findings.map(({ check }) => check), ['question-unknown']);
      }),
    );
  });

  test('what is no JSON is told with its line', () => {
    const read = readQuestionnaireText('{\n "key": }');
    assert.deepEqual(read.ok ? [] : read.findings[0]?.values, { line: 2 });
  });

  test('a field nobody knows, and one that is missing, are told where they stand', () => {
    const { title: _, ...untitled } = aQuestionnaire();
    const read = readQuestionnaire({ ...untitled, colour: 'blue' });
    const found = read.ok ? [] : read.findings.map(({ check, at }) => `${check} ${at}`);
    assert.deepEqual(found.sort(), ['field-missing title', 'field-unknown colour']);
  });
});
