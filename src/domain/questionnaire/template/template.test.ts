import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { aFullQuestionnaire } from '../../../../tests/builders/a-full-questionnaire.ts';
import { templateWords } from '../../../features/questionnaires/index.ts';
import type { AnswerCondition } from '../answer-condition.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { readQuestionnaireText } from '../read-questionnaire.ts';
import type { TemplateCell } from './cell-values.ts';
import { writeCondition } from './condition-words.ts';
import { readCondition } from './read-condition.ts';
import { readTemplate } from './read-template.ts';
import { writeTemplate } from './write-template.ts';

const languages = [templateWords.da, templateWords.en];
const again = (questionnaire: Questionnaire, words = templateWords.da) =>
  readTemplate(writeTemplate(questionnaire, words), languages);

/** As a text file gives it: every cell as text. */
const asTexts = (rows: readonly (readonly TemplateCell[])[]) => rows.map((row) => row.map(String));

describe('the template of a questionnaire', () => {
  test('gives back the questionnaire it was written from, whichever language and program', () => {
    fc.assert(
      fc.property(aFullQuestionnaire, fc.constantFrom('da', 'en'), (questionnaire, language) => {
        const rows = writeTemplate(questionnaire, templateWords[language]);
        for (const sheet of [rows, asTexts(rows)]) {
          const read = readTemplate(sheet, languages);
          assert.ok(read.ok, JSON.stringify(read));
          assert.deepEqual(read.value, questionnaire);
        }
      }),
      { numRuns: 300 },
    );
  });

  for (const file of ['phq-9.2.json', 'how-it-goes.1.json', 'from-both-sides.1.json', 'packs/who-5.1.json'])
    test(`holds all of ${file}`, () => {
      const read = readQuestionnaireText(readFileSync(join('questionnaires', file), 'utf8'));
      assert.ok(read.ok);
      const { $schema: _, ...questionnaire } = read.value;
      assert.deepEqual(again(questionnaire), { ok: true, value: questionnaire });
    });

  test('writes answers that are alike once', () => {
    const read = readQuestionnaireText(readFileSync('questionnaires/phq-9.2.json', 'utf8'));
    assert.ok(read.ok);
    const rows = writeTemplate(read.value, templateWords.da);
    assert.equal(rows.filter(([kind]) => kind === 'Svar').length, 4);
    assert.ok(rows.length < 25, `${rows.length} lines`);
  });
});

const head = [
  'Linje',
  'Nøgle',
  'Dansk',
  'Engelsk',
  'Slags',
  'Fra',
  'Til',
  'Kun hvis',
  'Hvem svarer',
  'Minutter',
];
const whole = ['Skema', 'mood', 'Humør', 'Mood', '', '', '', '', 'borger', '2', 'vores eget'];
const sheet = (...lines: readonly (readonly TemplateCell[])[]) => [[...head, 'Rettigheder'], whole, ...lines];
const question = (key: string, kind: string, ...more: readonly TemplateCell[]) => [
  'Spørgsmål',
  key,
  `${key}?`,
  `${key}?`,
  kind,
  ...more,
];
const found = (rows: readonly (readonly TemplateCell[])[]) => {
  const read = readTemplate(rows, languages);
  return read.ok ? [] : read.findings.map(({ line, column, check }) => `${line} ${column ?? '–'} ${check}`);
};

describe('a template somebody filled in', () => {
  test('needs no keys, no group and no version: they are made', () => {
    const read = readTemplate(
      [
        ['Vores eget skema fra 2019'],
        ...sheet(
          ['Spørgsmål', '', 'Er du på arbejde?', 'Are you at work?', 'ét svar'],
          ['Svar', '', 'Ja', 'Yes'],
          ['Svar', '', 'Nej, ikke nu', 'No, not now'],
        ),
      ],
      languages,
    );
    assert.ok(read.ok, JSON.stringify(read));
    const [group] = read.value.groups;
    const [asked] = group?.questions ?? [];
    assert.equal(asked?.key, 'er-du-paa-arbejde');
    assert.ok(asked?.kind === 'single');
    assert.deepEqual(
      asked.options.map(({ key }) => key),
      ['ja', 'nej-ikke-nu'],
    );
    assert.equal(read.value.version, 1);
  });

  test('hears of everything at once, line by line and column by column', () => {
    const rows = sheet(
      question('work', 'ét svar'),
      ['Svar', 'yes', 'Ja', ''],
      ['Svar', 'no', 'Nej', 'No'],
      question('hours', 'tal', 'fem', 37),
      question('mood', 'skalaa', 0, 10),
      question('why', 'egne ord', '', '', 'work = maybe'),
      question('when', 'dag', '', '', 'work = yes og hours >= 5 eller hours <= 2'),
      ['Trin', '', 'a', 'a'],
      ['Pause', '', 'a', 'a'],
      question('last', 'egne ord', 3),
    );
    assert.deepEqual(found(rows), [
      '4 en field-missing',
      '6 from number-unreadable',
      '7 kind word-unknown',
      '8 onlyIf option-unknown',
      '9 onlyIf condition-mixed',
      '10 row row-not-for-kind',
      '11 row row-unknown',
      '12 from cell-not-used',
    ]);
  });

  test('hears of the answers below a question whose kind is misspelt or missing', () => {
    const rows = sheet(
      question('work', 'ét svarr'),
      ['Svar', 'yes', 'Ja', ''],
      ['Svar', 'no', 'Nej', 'No'],
      question('mood', '', 0, 10),
      ['Trin', '', 'slet ikke', '', '', 0],
      ['Trin', '', 'helt', 'fully', '', 10],
    );
    assert.deepEqual(found(rows), [
      '3 kind word-unknown',
      '4 en field-missing',
      '6 kind field-missing',
      '7 en field-missing',
    ]);
  });

  test('hears of what does not fit as soon as nothing but words are missing', () => {
    const rows = sheet(
      question('work', 'ét svar'),
      ['Svar', 'yes', 'Ja', ''],
      ['Svar', 'no', 'Nej', 'No'],
      question('why', 'egne ord', '', '', 'work = maybe'),
      question('mood', 'skala', 0, 10),
      ['Trin', '', 'slet ikke', 'not at all', '', 0],
      ['Trin', '', 'helt', 'fully', '', 9],
    );
    assert.deepEqual(found(rows), ['4 en field-missing', '6 onlyIf option-unknown', '7 – anchor-missing']);
  });

  test('is told what is not there: headings, the columns needed, the line about the whole', () => {
    assert.deepEqual(found([['Navn', 'Tal', 'Dag']]), ['1 – no-headings']);
    assert.deepEqual(found([['Linje', 'Nøgle', 'Dansk']]), ['1 en column-missing']);
    const [heads = []] = sheet();
    assert.deepEqual(found([heads, question('why', 'egne ord')]), ['1 – row-missing']);
    assert.deepEqual(found([[...heads, 'Noter'], [...whole, 'ring til Bo'], question('why', 'egne ord')]), [
      '1 – column-unknown',
    ]);
  });

  test('loses no line in silence', () => {
    const rows = sheet(
      question('why', 'egne ord'),
      whole,
      ['Niveau', '', 'let', 'mild'],
      ['Spurgt som', '', 'Hvad ser du?', 'What do you see?', '', '', '', '', 'medarbejder'],
    );
    assert.deepEqual(found(rows), ['4 row row-twice', '5 row row-out-of-place', '6 – respondent-unknown']);
  });
});

describe('a condition in words', () => {
  const words = languages.map(({ condition }) => condition);
  const key = fc.constantFrom('work', 'hours', 'og', 'ikke', 'not', 'alle', 'a-b-2');
  const condition: fc.Arbitrary<AnswerCondition> = fc.letrec<{
    any: AnswerCondition;
    simple: AnswerCondition;
  }>((tie) => ({
    simple: fc.oneof(
      key.map((question): AnswerCondition => ({ test: 'answered', question })),
      fc
        .tuple(key, fc.array(key, { minLength: 1, maxLength: 3 }))
        .map(([question, options]): AnswerCondition => ({ test: 'chosen', question, options })),
      fc
        .tuple(
          key,
          fc.constantFrom('at_least', 'at_most'),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
        )
        .map(
          ([question, test, value]): AnswerCondition => ({ test, question, value: value === 0 ? 0 : value }),
        ),
      fc
        .tuple(key, fc.constantFrom('from_day', 'until_day'))
        .map(([question, test]): AnswerCondition => ({ test, question, day: '2026-07-01' })),
    ),
    any: fc.oneof(
      { maxDepth: 4 },
      tie('simple'),
      fc
        .tuple(fc.constantFrom('all', 'any'), fc.array(tie('any'), { minLength: 1, maxLength: 3 }))
        .map(([test, of]): AnswerCondition => ({ test, of })),
      tie('any').map((of): AnswerCondition => ({ test: 'not', of })),
    ),
  })).any;

  test('is read as it was written, also with keys that look like its own words', () => {
    fc.assert(
      fc.property(condition, fc.constantFrom(...words), (one, language) => {
        const text = writeCondition(one, language);
        assert.deepEqual(readCondition(text, words), { ok: true, value: one }, text);
      }),
      { numRuns: 1000 },
    );
  });

  test('reads as people write it', () => {
    assert.deepEqual(readCondition('work=yes OG (hours ≥ 7,5 eller not mood answered)', words), {
      ok: true,
      value: {
        test: 'all',
        of: [
          { test: 'chosen', question: 'work', options: ['yes'] },
          {
            test: 'any',
            of: [
              { test: 'at_least', question: 'hours', value: 7.5 },
              { test: 'not', of: { test: 'answered', question: 'mood' } },
            ],
          },
        ],
      },
    });
    assert.deepEqual(readCondition('start >= 1.7.2026', words), {
      ok: true,
      value: { test: 'from_day', question: 'start', day: '2026-07-01' },
    });
  });

  test('says where it stops, and never goes on without end', () => {
    const stops = (text: string) => {
      const read = readCondition(text, words);
      return read.ok ? 'read' : `${read.check} ${read.near}`;
    };
    assert.equal(stops('work = yes og'), 'condition-unreadable ');
    assert.equal(stops('work is yes'), 'condition-unreadable is');
    assert.equal(stops('work = yes) og'), 'condition-unreadable )');
    assert.equal(stops('a = b og c = d eller e = f'), 'condition-mixed eller');
    assert.equal(stops('('.repeat(20_000)), 'condition-unreadable (');
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => typeof stops(text) === 'string'));
  });
});

test('every questionnaire that comes along can be taken out as a template', () => {
  const files = readdirSync('questionnaires').filter((name) => /\.\d+\.json$/.test(name));
  for (const file of files) {
    const read = readQuestionnaireText(readFileSync(join('questionnaires', file), 'utf8'));
    assert.ok(read.ok && again(read.value, templateWords.en).ok, file);
  }
});
