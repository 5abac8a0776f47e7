import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import type { Answers } from './answers.ts';
import { checkAnswers } from './check-answers.ts';
import type { Questionnaire } from './questionnaire.ts';
import { questionsOf } from './questionnaire.ts';
import { readQuestionnaireText } from './read-questionnaire.ts';
import { smallestReliableChange } from './reliable-change.ts';
import { bandOf, scoresOf } from './score.ts';

const folder = 'questionnaires';
const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'));

function shipped(file: string): Questionnaire {
  const read = readQuestionnaireText(readFileSync(join(folder, file), 'utf8'));
  assert.ok(read.ok, `${file}: ${JSON.stringify(read.ok ? [] : read.findings)}`);
  return read.value;
}

/** The same option, by its place, to every question. */
const everywhere = (questionnaire: Questionnaire, nth: number): Answers =>
  Object.fromEntries(
    questionsOf(questionnaire).flatMap((one) =>
      one.kind === 'single' ? [[one.key, one.options[nth]?.key ?? '']] : [],
    ),
  );

describe('the questionnaires that come along', () => {
  for (const file of files)
    test(`${file} can be used, and is named for what it is`, () => {
      const questionnaire = shipped(file);
      assert.equal(basename(file), `${questionnaire.key}.${questionnaire.version}.json`);
      assert.deepEqual(checkAnswers(questionnaire, {}), [], 'nobody is forced to answer');
    });

  test('are eight: seven, and one as a pack with its licence', () => {
    assert.equal(files.length, 8);
  });

  test('PHQ-9 runs from 0 to 27 with the manual’s spans, and its ninth item is acted upon', () => {
    const phq = shipped('phq-9.2.json');
    const values = [0, 1, 2, 3].map((nth) => scoresOf(phq, everywhere(phq, nth))[0]?.value ?? -1);
    assert.deepEqual(values, [0, 9, 18, 27]);
    const [rule] = phq.scores;
    assert.ok(rule);
    const spans = [4, 5, 9, 10, 14, 15, 19, 20].map((value) => bandOf(rule, value));
    assert.deepEqual(spans, [0, 1, 1, 2, 2, 3, 3, 4]);
    assert.equal(phq.safety?.question, questionsOf(phq)[8]?.key);
  });

  test('GAD-7 runs from 0 to 21 and fills nothing in', () => {
    const gad = shipped('gad-7.2.json');
    assert.equal(scoresOf(gad, everywhere(gad, 3))[0]?.value, 21);
    const { nervous: _, ...six } = everywhere(gad, 3);
    assert.equal(scoresOf(gad, six)[0]?.value, undefined);
  });

  test('a change of PHQ-9 is more than chance from 6 points on, and of GAD-7 from 4, as the NHS counts', () => {
    const smallest = ['phq-9.2.json', 'gad-7.2.json'].map((file) => {
      const norm = shipped(file).scores[0]?.norm;
      assert.ok(norm, file);
      return Math.floor(smallestReliableChange(norm)) + 1;
    });
    assert.deepEqual(smallest, [6, 4]);
  });

  test('WHO-5 runs from 0 to 100 and needs all five', () => {
    const who = shipped('packs/who-5.1.json');
    assert.equal(scoresOf(who, everywhere(who, 5))[0]?.value, 100);
    assert.equal(scoresOf(who, everywhere(who, 0))[0]?.value, 0);
    const { calm: _, ...four } = everywhere(who, 5);
    assert.equal(scoresOf(who, four)[0]?.value, undefined);
  });
});
