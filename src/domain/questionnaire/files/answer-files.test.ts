import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { aFullQuestionnaire } from '../../../../tests/builders/a-full-questionnaire.ts';
import { aChoice, aQuestionnaire, aScale, aSum } from '../../../../tests/builders/a-questionnaire.ts';
import { someAnswers } from '../../../../tests/builders/a-random-questionnaire.ts';
import { answerFileWords } from '../../../features/questionnaires/index.ts';
import type { Cell } from '../../import/cell.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import { standingAnswers } from '../asked-questions.ts';
import { refusalOf } from '../check-answers.ts';
import type { Part } from '../fhir/fhir-json.ts';
import { questionsOf } from '../questionnaire.ts';
import { readAnswerBundle, writeAnswerBundle } from './answer-bundle.ts';
import { readAnswerSheet } from './read-answer-sheet.ts';
import { givenAnswers } from './told-answers.ts';
import { type CarriedResponse, writeAnswerSheet } from './write-answer-sheet.ts';

const today = plainDate('2026-11-30');
const languages = [answerFileWords.da, answerFileWords.en];
const record = '019ad3a0-0000-7000-8000-000000000001';

/** A questionnaire and a response that can stand, its words without blanks around them. */
const carried = aFullQuestionnaire.chain((questionnaire) =>
  someAnswers(questionnaire).map((drawn) => {
    const sound = Object.fromEntries(
      questionsOf(questionnaire).flatMap((question) => {
        const answer = drawn[question.key];
        const given = question.kind === 'text' && typeof answer === 'string' ? answer.trim() : answer;
        const stands = given !== undefined && refusalOf(question, given) === undefined;
        return stands ? [[question.key, given]] : [];
      }),
    );
    const answers = givenAnswers(standingAnswers(questionnaire, givenAnswers(sound)));
    const response: CarriedResponse = {
      record,
      answeredOn: plainDate('2026-11-18'),
      at: { wave: 'week-13', nth: 1 },
      language: 'da',
      answers,
    };
    return { questionnaire, response };
  }),
);

describe('answers in files', () => {
  test('are the same after they have gone out and come in, by spreadsheet and by bundle', () => {
    fc.assert(
      fc.property(
        carried,
        fc.constantFrom('da' as const, 'en' as const),
        ({ questionnaire, response }, in_) => {
          fc.pre(Object.keys(response.answers).length > 0);
          const sheet = writeAnswerSheet(questionnaire, [response], answerFileWords[in_]);
          const [headings = [], ...rows] = sheet;
          const lines = rows.map((cells, at) => ({ line: at + 2, cells }));
          const fromSheet = readAnswerSheet(
            { headings: headings.map(String), lines },
            { questionnaire, languages, today },
          );
          const bundle = JSON.parse(JSON.stringify(writeAnswerBundle(questionnaire, [response]))) as Part;
          const fromBundle = readAnswerBundle(bundle, questionnaire, today);
          for (const { told, findings } of [fromSheet, fromBundle]) {
            assert.deepEqual(findings, []);
            const [read] = told;
            assert.deepEqual(read?.answers, response.answers);
            assert.deepEqual([read?.record, read?.answeredOn, read?.language], [record, '2026-11-18', 'da']);
            assert.deepEqual(read?.at, response.at);
            assert.ok(read?.totals.every(({ differs }) => !differs));
          }
        },
      ),
    );
  });

  const questionnaire = aQuestionnaire({
    key: 'invented',
    groups: [{ key: 'all', questions: [aChoice('mood', ['never', 'often']), aScale('belief', { to: 10 })] }],
    scores: [aSum(['mood', 'belief'])],
  });
  const read = (headings: readonly string[], ...rows: readonly (readonly Cell[])[]) =>
    readAnswerSheet(
      { headings, lines: rows.map((cells, at) => ({ line: at + 2, cells })) },
      { questionnaire, languages, today },
    );
  const told = (headings: readonly string[], ...rows: readonly (readonly Cell[])[]) =>
    read(headings, ...rows).findings.map(({ line, column, problem }) => `${line} ${column}: ${problem}`);

  test('stand in a sheet as people write: own headings, words of the options, days and numbers', () => {
    const { told: responses, findings } = read(
      ['CPR nr.', 'Besvaret den', 'mood', 'belief?', 'score.sum'],
      ['711090-2002', '18/11-26', 'Often', '7', '9,5'],
      [record, '', '', '', ''],
    );
    assert.equal(findings.length > 0, true);
    assert.deepEqual(responses[0]?.answers, { mood: 'often', belief: 7 });
    assert.deepEqual(responses[0]?.totals, [{ score: 'sum', came: 9.5, ours: 8, differs: true }]);
  });

  test('are told line by line and column by column where they cannot stand', () => {
    const headings = ['CPR-nummer', 'Besvaret den', 'mood', 'belief'];
    assert.deepEqual(
      told(
        headings,
        ['711090-2002', '18.11.2026', 'now and then', 11],
        ['711090-200', '31.2.2026', 'often', ''],
        ['', '1.12.2026', 'never, often', 'x'],
        ['711090-2002', '18.11.2026', '', ''],
      ),
      [
        '2 mood: not_an_option',
        '2 belief: above_the_highest',
        '3 CPR-nummer: cpr-not-ten-digits',
        '3 Besvaret den: day-unreadable',
        '4 CPR-nummer: number-missing',
        '4 Besvaret den: day-ahead',
        '4 mood: one_only',
        '4 belief: not_a_number',
        '5 Besvaret den: nothing-answered',
      ],
    );
    assert.deepEqual(told(['Navn', 'mood', 'mood'], []), [
      '1 Navn: column-unknown',
      '1 mood: column-twice',
      '1 CPR-nummer: person-column-missing',
      '1 Besvaret den: day-column-missing',
    ]);
  });

  test('of another questionnaire, and what is no answer at all, are told and not taken', () => {
    const [response] = (writeAnswerBundle(questionnaire, [
      {
        record,
        answeredOn: plainDate('2026-11-18'),
        at: { wave: 'start', nth: 1 },
        language: 'en',
        answers: { belief: 4 },
      },
    ])['entry'] ?? []) as Part[];
    const resource = response?.['resource'] as Part;
    const bundle = {
      resourceType: 'Bundle',
      entry: [
        { resource: { ...resource, questionnaire: 'urn:fodfaeste:questionnaire:another|1' } },
        { resource: { resourceType: 'Patient' } },
        { resource: { ...resource, status: 'in-progress' } },
        { resource: { ...resource, subject: {}, questionnaire: 'https://elsewhere.example/q' } },
        { resource },
      ],
    };
    const { told: responses, findings } = readAnswerBundle(bundle, questionnaire, today);
    assert.deepEqual(
      findings.map(({ line, problem }) => `${line}: ${problem}`),
      ['1: other-questionnaire', '2: not-a-response', '3: not-completed', '4: number-missing'],
    );
    assert.deepEqual(
      responses.map(({ line }) => line),
      [5],
    );
  });

  test('come to an end whatever a bundle holds', () => {
    fc.assert(
      fc.property(fc.object({ maxDepth: 5 }), (anything) => {
        const resource = { resourceType: 'QuestionnaireResponse', ...anything };
        void readAnswerBundle(
          { resourceType: 'Bundle', entry: [{ resource }, anything] },
          questionnaire,
          today,
        );
      }),
    );
  });
});
