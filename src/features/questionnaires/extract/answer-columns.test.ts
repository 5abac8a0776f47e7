import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { aText } from '../../../../tests/builders/a-definition.ts';
import { aFullQuestionnaire } from '../../../../tests/builders/a-full-questionnaire.ts';
import { aChoice, aScale, aSum, asking } from '../../../../tests/builders/a-questionnaire.ts';
import { someAnswers } from '../../../../tests/builders/a-random-questionnaire.ts';
import { readSav } from '../../../../tests/builders/read-sav.ts';
import { type Answers, ratherNot } from '../../../domain/questionnaire/answers.ts';
import type { Question } from '../../../domain/questionnaire/questionnaire.ts';
import { scoresOf } from '../../../domain/questionnaire/score.ts';
import { writeSav } from '../../../platform/data-files/write-sav.ts';
import { answerColumns, answerRow } from './answer-columns.ts';
import { codebook } from './codebook.ts';

const several: Question = {
  kind: 'multiple',
  key: 'help',
  text: aText('Hvad hjælper?'),
  required: false,
  options: [
    { key: 'walk', text: aText('gåtur') },
    { key: 'music', text: aText('musik') },
  ],
};
const words: Question = {
  kind: 'text',
  key: 'why',
  text: aText('Hvorfor?'),
  required: false,
  atMostCharacters: 200,
};
const day: Question = { kind: 'date', key: 'start', text: aText('Hvornår?'), required: false };
const questionnaire = asking(
  [aScale('mood'), aChoice('work', ['yes', 'no']), several, day, words],
  [aSum(['mood'])],
);
const dayOf = (written: string): number => (written === '2026-07-01' ? 30 : 0);
const row = (answers: Answers) =>
  answerRow(answerColumns(questionnaire, 'da'), questionnaire, answers, dayOf);

describe('the columns of an extract', () => {
  test('hold numbers for answers, days since the start for days, and no words of anybody’s own', () => {
    const columns = answerColumns(questionnaire, 'da').map(({ column }) => column.name);
    assert.deepEqual(columns, [
      'how_it_goes_mood',
      'how_it_goes_work',
      'how_it_goes_help_walk',
      'how_it_goes_help_music',
      'how_it_goes_start',
      'how_it_goes_score_sum',
    ]);
    const answers = { mood: 7, work: 'no', help: ['music'], start: '2026-07-01', why: 'Bo sagde det' };
    assert.deepEqual(row(answers), [7, 1, 0, 1, 30, 7]);
  });

  test('tell a question passed over from one that somebody would rather not answer, and neither from 0', () => {
    assert.deepEqual(
      row({}),
      Array.from({ length: 6 }, () => undefined),
    );
    assert.deepEqual(row({ mood: ratherNot, help: ratherNot }), [
      -9999999,
      undefined,
      -9999999,
      -9999999,
      undefined,
      undefined,
    ]);
  });

  test('leave out what was answered to a question that was not asked', () => {
    const shownWhen = { test: 'chosen', question: 'work', options: ['yes'] } as const;
    const asked = asking([aChoice('work', ['yes', 'no']), aScale('mood', { shownWhen })]);
    const values = answerRow(answerColumns(asked, 'da'), asked, { work: 'no', mood: 3 }, dayOf);
    assert.deepEqual(values, [1, undefined]);
  });

  test('have names that differ and that SPSS takes, and scores that are those of the product', async () => {
    await fc.assert(
      fc.asyncProperty(
        aFullQuestionnaire.chain((one) => fc.tuple(fc.constant(one), someAnswers(one))),
        async ([one, answers]) => {
          const made = answerColumns(one, 'en');
          const columns = made.map(({ column }) => column);
          assert.equal(new Set(columns.map(({ name }) => name.toLowerCase())).size, columns.length);
          for (const { name } of columns) assert.match(name, /^[a-z][a-z0-9_]{0,63}$/);
          const values = answerRow(made, one, answers, dayOf);
          const parts: Uint8Array[] = [];
          for await (const part of writeSav({ columns, label: '', madeOn: '2026-11-18', rows: [values] }))
            parts.push(part);
          const read = readSav(Buffer.concat(parts));
          assert.deepEqual(read.rows[0] ?? [], values);
          const scores = scoresOf(one, answers).map(({ value }) => value);
          assert.deepEqual(values.slice(values.length - scores.length), scores);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('are explained in a codebook, value by value', () => {
    const lines = codebook(answerColumns(questionnaire, 'da'), 'da');
    assert.deepEqual(lines[1], [
      'how_it_goes_mood',
      'mood?',
      '0 = slet ikke\n10 = helt\n-9999999 = ville helst ikke svare',
      -9_999_999,
      'how-it-goes 1: mood',
    ]);
    assert.equal(lines.length, 7);
  });
});
