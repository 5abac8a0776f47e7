import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { aFullQuestionnaire } from '../../../../tests/builders/a-full-questionnaire.ts';
import { someAnswers } from '../../../../tests/builders/a-random-questionnaire.ts';
import { fhirWords, templateWords } from '../../../features/questionnaires/index.ts';
import { standingAnswers } from '../asked-questions.ts';
import { refusalOf } from '../check-answers.ts';
import { questionsOf } from '../questionnaire.ts';
import { readQuestionnaireText } from '../read-questionnaire.ts';
import { scoresOf } from '../score.ts';
import { readTemplate } from '../template/read-template.ts';
import { writeTemplate } from '../template/write-template.ts';
import type { Part } from './fhir-json.ts';
import { readFhir } from './read-fhir.ts';
import { readFhirResponse } from './read-response.ts';
import { writeFhir } from './write-fhir.ts';
import { writeFhirResponse } from './write-response.ts';

const facts = { answeredOn: '2026-11-18', language: 'da' } as const;
const asFile = (resource: Part): Part => JSON.parse(JSON.stringify(resource)) as Part;

/** A questionnaire and answers that can stand. */
const answered = aFullQuestionnaire.chain((questionnaire) =>
  someAnswers(questionnaire).map((drawn) => {
    const sound = Object.fromEntries(
      questionsOf(questionnaire).flatMap((question) => {
        const answer = drawn[question.key];
        const isBlank = typeof answer === 'string' && answer.trim() === '';
        const stands = answer !== undefined && !isBlank && refusalOf(question, answer) === undefined;
        return stands ? [[question.key, answer]] : [];
      }),
    );
    return { questionnaire, answers: standingAnswers(questionnaire, sound) };
  }),
);

describe('answers as FHIR', () => {
  test('are the same after a questionnaire has gone out and come in, by spreadsheet and by FHIR', () => {
    const languages = [templateWords.da, templateWords.en];
    fc.assert(
      fc.property(answered, ({ questionnaire, answers }) => {
        const out = asFile(writeFhirResponse(questionnaire, answers, facts));
        const bySheet = readTemplate(writeTemplate(questionnaire, templateWords.en), languages);
        const byFhir = readFhir(asFile(writeFhir(questionnaire, 'R5')), fhirWords);
        assert.ok(bySheet.ok && byFhir.ok);
        for (const again of [questionnaire, bySheet.value, byFhir.questionnaire]) {
          const read = readFhirResponse(out, again);
          assert.deepEqual(read.answers, answers);
          assert.deepEqual(read.notTaken, []);
          assert.equal(read.answeredOn, '2026-11-18');
          assert.ok(read.totals.every(({ differs }) => !differs));
          assert.deepEqual(asFile(writeFhirResponse(again, read.answers, facts)), out);
          assert.deepEqual(scoresOf(again, read.answers), scoresOf(questionnaire, answers));
        }
      }),
      { numRuns: 150 },
    );
  });

  const phq = () => {
    const read = readQuestionnaireText(readFileSync('questionnaires/phq-9.2.json', 'utf8'));
    assert.ok(read.ok);
    return read.value;
  };
  const allAtTimes = () =>
    questionsOf(phq()).map(({ key }) => ({
      linkId: key,
      answer: [{ valueCoding: { code: 'several-days' } }],
    }));

  test('a total that came along is worked out anew; both are kept, and what differs is shown', () => {
    const total = { linkId: 'score.phq-9', answer: [{ valueDecimal: 12 }] };
    const read = readFhirResponse({ item: [...allAtTimes(), total] }, phq());
    assert.deepEqual(read.totals, [{ score: 'phq-9', came: 12, ours: 9, differs: true }]);
    const same = readFhirResponse(
      { item: [...allAtTimes(), { ...total, answer: [{ valueInteger: 9 }] }] },
      phq(),
    );
    assert.deepEqual(same.totals, [{ score: 'phq-9', came: 9, ours: 9, differs: false }]);
  });

  test('what cannot be taken is told, question by question', () => {
    const read = readFhirResponse(
      {
        authored: '2026-11-18T09:00:00+01:00',
        item: [
          { linkId: 'interest', answer: [{ valueCoding: { code: 'now and then' } }] },
          {
            linkId: 'down',
            answer: [{ valueCoding: { code: 'several-days' } }, { valueCoding: { code: 'not-at-all' } }],
          },
          { linkId: 'weather', answer: [{ valueString: 'rain' }] },
          { linkId: 'sleep', answer: [{ valueCoding: { code: 'not-at-all' } }] },
          { linkId: 'sleep', answer: [{ valueCoding: { code: 'several-days' } }] },
          { linkId: 'tired' },
        ],
      },
      phq(),
    );
    assert.deepEqual(read.answers, { sleep: 'not-at-all' });
    assert.deepEqual(
      read.notTaken.map(({ linkId, why }) => `${linkId}: ${why}`),
      ['interest: not_an_option', 'down: one_only', 'weather: question-unknown', 'sleep: answered-twice'],
    );
  });

  test('comes to an end whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.object({ maxDepth: 6 }),
        (anything) => void readFhirResponse({ item: [anything] }, phq()),
      ),
    );
  });
});
