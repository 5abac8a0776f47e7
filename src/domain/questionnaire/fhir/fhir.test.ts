import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { aFullQuestionnaire } from '../../../../tests/builders/a-full-questionnaire.ts';
import { fhirWords } from '../../../features/questionnaires/index.ts';
import { questionsOf } from '../questionnaire.ts';
import { readQuestionnaireText } from '../read-questionnaire.ts';
import type { Part } from './fhir-json.ts';
import { readFhir } from './read-fhir.ts';
import { writeFhir } from './write-fhir.ts';

/** As a file would give it. */
const asFile = (resource: Part): Part => JSON.parse(JSON.stringify(resource)) as Part;

function read(resource: object) {
  const answer = readFhir(asFile(resource as Part), fhirWords);
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer;
}

const lost = (resource: object): readonly string[] =>
  read(resource).notKept.map(({ what, at }) => (at === '' ? what : `${at}: ${what}`));

/** A questionnaire as another house would write it. */
const foreign = (item: readonly object[], more: object = {}) => ({
  resourceType: 'Questionnaire',
  url: 'http://forms.example/Questionnaire/MoodForm',
  title: 'How are you?',
  language: 'en',
  status: 'active',
  copyright: 'A house of forms',
  item,
  ...more,
});
const option = (code: string, weight?: object) => ({ valueCoding: { code, display: code }, ...weight });
const why = { linkId: 'why', type: 'text', text: 'Why?' };
const weighed = (url: string, ...weights: readonly number[]) =>
  weights.map((value) => option(`LA-${value}`, { extension: [{ url, valueDecimal: value }] }));

describe('a questionnaire as FHIR', () => {
  for (const release of ['R4', 'R5'] as const)
    test(`comes back from ${release} as it was, with nothing lost`, () => {
      fc.assert(
        fc.property(aFullQuestionnaire, (questionnaire) => {
          const { questionnaire: again, notKept } = read(writeFhir(questionnaire, release));
          assert.deepEqual(again, questionnaire);
          assert.deepEqual(notKept, []);
        }),
        { numRuns: 200 },
      );
    });

  test('takes every questionnaire along that comes with the product', () => {
    for (const file of readdirSync('questionnaires').filter((name) => /\.\d+\.json$/.test(name))) {
      const shipped = readQuestionnaireText(readFileSync(join('questionnaires', file), 'utf8'));
      assert.ok(shipped.ok);
      const { $schema: _, ...questionnaire } = shipped.value;
      assert.deepEqual(read(writeFhir(questionnaire, 'R4')).questionnaire, questionnaire);
    }
  });

  test('names kinds and weights as each release does', () => {
    const phq = readQuestionnaireText(readFileSync('questionnaires/phq-9.2.json', 'utf8'));
    assert.ok(phq.ok);
    const [r4, r5] = [JSON.stringify(writeFhir(phq.value, 'R4')), JSON.stringify(writeFhir(phq.value, 'R5'))];
    assert.match(r4, /"type":"choice"/);
    assert.match(r4, /StructureDefinition\/ordinalValue","valueDecimal":3/);
    assert.match(r5, /"type":"coding"/);
    assert.match(r5, /StructureDefinition\/itemWeight","valueDecimal":3/);
  });
});

describe('a questionnaire of another house', () => {
  test('is read with its weights, whichever way they are spelled and wherever they stand', () => {
    for (const spelling of ['ordinalValue', 'itemWeight', 'questionnaire-ordinalValue']) {
      const url = `http://hl7.org/fhir/StructureDefinition/${spelling}`;
      const inOption = { linkId: '1', type: 'choice', text: 'Mood?', answerOption: weighed(url, 0, 3) };
      const inCoding = {
        linkId: '2',
        type: 'coding',
        text: 'Sleep?',
        answerOption: [0, 3].map((value) => ({
          valueCoding: { code: `LA-${value}`, display: 'x', extension: [{ url, valueDecimal: value }] },
        })),
      };
      const inSet = { linkId: '3', type: 'choice', text: 'Food?', answerValueSet: '#often' };
      const contained = [
        {
          resourceType: 'ValueSet',
          id: 'often',
          compose: {
            include: [
              {
                system: 'http://forms.example/often',
                concept: [0, 3].map((value) => ({
                  code: `LA-${value}`,
                  display: 'x',
                  extension: [{ url, valueDecimal: value }],
                })),
              },
            ],
          },
        },
      ];
      const { questionnaire } = read(foreign([inOption, inCoding, inSet], { contained }));
      const weights = questionsOf(questionnaire).map((one) =>
        one.kind === 'single' ? one.options.map(({ weight }) => weight) : [],
      );
      assert.deepEqual(
        weights,
        [
          [0, 3],
          [0, 3],
          [0, 3],
        ],
        spelling,
      );
    }
  });

  test('finds its answers in a code system that it carries, with the weights as properties', () => {
    const contained = [
      { resourceType: 'ValueSet', id: 'often', compose: { include: [{ system: 'urn:often' }] } },
      {
        resourceType: 'CodeSystem',
        url: 'urn:often',
        concept: [
          { code: 'never', display: 'Never', property: [{ code: 'itemWeight', valueDecimal: 0 }] },
          { code: 'always', display: 'Always', property: [{ code: 'itemWeight', valueDecimal: 2 }] },
        ],
      },
    ];
    const { questionnaire } = read(
      foreign([{ linkId: 'a', type: 'choice', text: 'A?', answerValueSet: '#often' }], { contained }),
    );
    const [asked] = questionsOf(questionnaire);
    assert.ok(asked?.kind === 'single');
    assert.deepEqual(
      asked.options.map(({ key, weight }) => [key, weight]),
      [
        ['never', 0],
        ['always', 2],
      ],
    );
  });

  test('keeps conditions with their behaviour, and those of groups around groups', () => {
    const work = { linkId: 'work', type: 'boolean', text: 'In work?' };
    const hours = {
      linkId: 'hours',
      type: 'integer',
      text: 'Hours?',
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 0 }],
      enableWhen: [{ question: 'work', operator: '=', answerBoolean: true }],
    };
    const inner = {
      linkId: 'inner',
      type: 'group',
      enableBehavior: 'any',
      enableWhen: [
        { question: 'hours', operator: '>', answerInteger: 10 },
        { question: 'work', operator: '!=', answerBoolean: true },
      ],
      item: [why],
    };
    const outer = {
      linkId: 'outer',
      type: 'group',
      enableWhen: [{ question: 'work', operator: 'exists', answerBoolean: true }],
      item: [inner],
    };
    const { questionnaire, notKept } = read(foreign([work, hours, outer]));
    assert.deepEqual(
      questionnaire.groups.map(({ key, shownWhen }) => [key, shownWhen?.test]),
      [
        ['questions', undefined],
        ['inner', 'all'],
      ],
    );
    const shown = questionsOf(questionnaire).find(({ key }) => key === 'hours')?.shownWhen;
    assert.deepEqual(shown, { test: 'chosen', question: 'work', options: ['true'] });
    assert.deepEqual(
      notKept.map(({ what }) => what),
      ['untranslated'],
    );
  });

  test('turns sums of answers into scores, through variables', () => {
    const url = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
    const asked = ['1', '2'].map((linkId) => ({
      linkId,
      type: 'choice',
      text: 'x?',
      answerOption: weighed(url, 0, 1),
    }));
    const variable = (name: string, expression: string) => ({
      url: 'http://hl7.org/fhir/StructureDefinition/variable',
      valueExpression: { name, language: 'text/fhirpath', expression },
    });
    const total = (expression: string) => ({
      linkId: 'total',
      type: 'decimal',
      text: 'Total',
      extension: [
        {
          url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
          valueExpression: { language: 'text/fhirpath', expression },
        },
      ],
    });
    const extension = [
      variable('one', "%resource.repeat(item).where(linkId='1').answer.value.ordinal()"),
      variable('ring', '%round + 1'),
      variable('round', '%ring + 1'),
    ];
    const scoreOf = (expression: string) => {
      const { questionnaire, notKept } = read(foreign([...asked, total(expression)], { extension }));
      const [score] = questionnaire.scores;
      return score === undefined
        ? notKept.map(({ what }) => what).join()
        : [score.how, score.of.length, score.times];
    };
    const two = "%resource.repeat(item).where(linkId='2').answer.value.weight()";
    assert.deepEqual(scoreOf(`%one + ${two}`), ['sum', 2, 1]);
    assert.deepEqual(scoreOf(`(%one + ${two}) * 4`), ['sum', 2, 4]);
    assert.deepEqual(scoreOf("%resource.item.where(linkId in ('1' | '2')).answer.value.ordinal().avg()"), [
      'mean',
      2,
      1,
    ]);
    assert.equal(scoreOf('%ring'), 'variable-loop,untranslated');
    assert.equal(scoreOf('iif(%one > 0, 1, 0)'), 'calculation,untranslated');
    assert.ok(
      lost(
        foreign([
          ...asked,
          total("%resource.item.where(linkId = '1' or linkId = '2').answer.value.ordinal().sum()"),
        ]),
      ).includes('total: missing-as-nothing'),
    );
  });

  test('loses nothing in silence', () => {
    const constraint = {
      url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-constraint',
      extension: [
        { url: 'severity', valueCode: 'warning' },
        { url: 'human', valueString: 'Write more' },
      ],
    };
    const items = [
      { linkId: 'file', type: 'attachment', text: 'A picture?' },
      { linkId: 'far', type: 'choice', text: 'Far?', answerValueSet: 'http://elsewhere.example/vs' },
      { linkId: 'one', type: 'choice', text: 'One?', answerOption: [option('only')] },
      { linkId: 'open', type: 'open-choice', text: 'Open?', answerOption: [option('a'), option('b')] },
      {
        linkId: 'secret',
        type: 'string',
        text: 'S',
        extension: [
          { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true },
        ],
      },
      {
        ...why,
        linkId: 'after',
        enableWhen: [{ question: 'file', operator: 'exists', answerBoolean: true }],
      },
      {
        ...why,
        extension: [constraint, { url: 'http://forms.example/colour', valueString: 'red' }],
        initial: [{ valueString: 'x' }],
        prefix: '3.',
      },
      { ...why, linkId: 'parent', item: [{ ...why, linkId: 'child' }] },
      { linkId: 'bye', type: 'display', text: 'Thank you' },
    ];
    assert.deepEqual(lost(foreign(items, { effectivePeriod: {} })), [
      'file: question-kind',
      'far: options-elsewhere',
      'one: too-few-options',
      'open: own-words-beside-options',
      'secret: hidden-question',
      'after: condition',
      'parent: nested-questions',
      'bye: words-without-question',
      'element',
      'why: element',
      'why: element',
      'why: constraint',
      'why: extension',
      'untranslated',
    ]);
  });

  test('brings its words without markup, in the languages it has', () => {
    const translation = {
      url: 'http://hl7.org/fhir/StructureDefinition/translation',
      extension: [
        { url: 'lang', valueCode: 'da-DK' },
        { url: 'content', valueString: 'Hvorfor <b>det</b>?' },
      ],
    };
    const item = {
      ...why,
      text: '<script>alert(1)</script><p>Why <i>that</i> &amp; not this?</p>',
      _text: { extension: [translation] },
    };
    const { questionnaire, notKept } = read(foreign([item]));
    assert.deepEqual(questionsOf(questionnaire)[0]?.text, {
      da: 'Hvorfor det?',
      en: 'Why that & not this?',
    });
    assert.ok(notKept.some(({ what, values }) => what === 'markup' && values['count'] === 2));
  });

  test('is used by leave until somebody says otherwise, and keeps its name as key', () => {
    const { questionnaire } = read(foreign([why]));
    assert.equal(questionnaire.key, 'moodform');
    assert.deepEqual(questionnaire.rights, { holder: 'licensed', notice: 'A house of forms' });
  });

  test('comes to an end however deep or odd it is', () => {
    const deep = Array.from({ length: 500 }).reduce<object>(
      (item, _, nth) => ({ linkId: `g${nth}`, type: 'group', item: [item] }),
      why,
    );
    assert.ok(lost(foreign([why, deep])).some((one) => one.endsWith('too-deep')));
    fc.assert(
      fc.property(fc.object({ maxDepth: 5 }), (anything) => {
        readFhir(
          { resourceType: 'Questionnaire', item: [anything], extension: [anything], contained: [anything] },
          fhirWords,
        );
      }),
    );
  });
});
