import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Answers } from './answers.ts';
import { ratherNot } from './answers.ts';
import type { Questionnaire } from './questionnaire.ts';
import { questionsOf } from './questionnaire.ts';
import { readQuestionnaireText } from './read-questionnaire.ts';
import { raisedAnswer } from './safety.ts';

function phq9(): Questionnaire {
  const read = readQuestionnaireText(readFileSync('questionnaires/phq-9.2.json', 'utf8'));
  return read.ok ? read.value : assert.fail('phq-9 cannot be read');
}

describe('an answer somebody must act upon', () => {
  const questionnaire = phq9();
  const key = questionnaire.safety?.question ?? assert.fail('no safety question');
  const question = questionsOf(questionnaire).find((one) => one.key === key);
  const options = question?.kind === 'single' ? question.options : assert.fail('not a choice');
  const raised = (answers: Answers) => raisedAnswer(questionnaire, answers) !== undefined;

  test('is any that counts more than nought', () => {
    assert.deepEqual(
      options.map((option) => raised({ [key]: option.key })),
      options.map(({ weight }) => (weight ?? 0) > 0),
    );
  });

  test('is not one that was passed over, or that somebody would rather not give', () => {
    assert.equal(raised({}), false);
    assert.equal(raised({ [key]: ratherNot }), false);
  });

  test('is not there where the questionnaire has no such question', () => {
    const { safety: _, ...plain } = questionnaire;
    assert.equal(raisedAnswer(plain, { [key]: options.at(-1)?.key ?? '' }), undefined);
  });
});
