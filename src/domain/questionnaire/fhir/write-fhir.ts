import type { AnswerCondition } from '../answer-condition.ts';
import {
  type Group,
  type Question,
  type Questionnaire,
  questionsOf,
  type ScoreRule,
} from '../questionnaire.ts';
import { canonicalPrefix, type FhirRelease, known, ownAddress, weightAddresses } from './addresses.ts';
import { writeEnableWhen } from './enable-when.ts';
import { writeConditionPath, writeSum } from './expressions.ts';
import type { Part } from './fhir-json.ts';
import { writeText } from './texts.ts';

/** Link ids of what is no question: no key holds a point, so none of them meets a question's. */
const linkIds = {
  group: (key: string): string => `group.${key}`,
  words: (key: string): string => `words.${key}`,
  hint: (key: string): string => `hint.${key}`,
  score: (key: string): string => `score.${key}`,
};

/**
 * A questionnaire as FHIR: what FHIR has a place for stands there, so that other programs can ask it; what only this
 * product knows stands in extensions of our own beside it, so that it comes back as it was.
 */
export function writeFhir(questionnaire: Questionnaire, release: FhirRelease): Part {
  const { $schema: _, groups, scores, title, introduction, rights, key, version, ...rest } = questionnaire;
  const kinds = new Map(questionsOf(questionnaire).map((question) => [question.key, question.kind]));
  const writer = { release, kindOf: (one: string) => kinds.get(one) };
  return {
    resourceType: 'Questionnaire',
    url: `${canonicalPrefix}${key}`,
    version: String(version),
    name: key.replaceAll(/(^|-)([a-z0-9])/g, (__, ___, letter: string) => letter.toUpperCase()),
    status: 'active',
    language: 'da',
    ...writeText('title', title),
    ...writeText('description', introduction),
    ...(rights.holder === 'ours' ? {} : { copyright: rights.notice }),
    extension: [own({ key, rights: rights.holder, ...rest })],
    item: [...groups.map((group) => groupItem(group, writer)), ...scores.map((score) => scoreItem(score))],
  };
}

interface Writer {
  readonly release: FhirRelease;
  readonly kindOf: (question: string) => Question['kind'] | undefined;
}

function own(value: unknown): Part {
  return { url: ownAddress, valueString: JSON.stringify(value) };
}

function groupItem(group: Group, writer: Writer): Part {
  const { when, extensions } = conditional(group.shownWhen, writer);
  return {
    linkId: linkIds.group(group.key),
    ...writeText('text', group.title),
    type: 'group',
    ...extended(extensions),
    ...when,
    item: [
      ...(group.text === undefined
        ? []
        : [{ linkId: linkIds.words(group.key), ...writeText('text', group.text), type: 'display' }]),
      ...group.questions.map((question) => questionItem(question, writer)),
    ],
  };
}

function conditional(condition: AnswerCondition | undefined, { kindOf }: Writer) {
  if (condition === undefined) return { when: {}, extensions: [] };
  const flat = writeEnableWhen(condition, kindOf);
  if (flat !== undefined) return { when: flat, extensions: [] };
  const expression = { language: 'text/fhirpath', expression: writeConditionPath(condition) };
  return {
    when: {},
    extensions: [
      own({ shownWhen: condition }),
      { url: known.enableWhenExpression, valueExpression: expression },
    ],
  };
}

function extended(extension: readonly Part[]): Part {
  return extension.length === 0 ? {} : { extension };
}

function questionItem(question: Question, writer: Writer): Part {
  const { when, extensions } = conditional(question.shownWhen, writer);
  const { fields, extra } = answeredBy(question, writer.release);
  const { askedOf, hint } = question;
  return {
    linkId: question.key,
    ...writeText('text', question.text),
    ...fields,
    ...extended([...extensions, ...extra, ...(askedOf === undefined ? [] : [own({ askedOf })])]),
    ...when,
    ...(question.required ? { required: true } : {}),
    ...(hint === undefined
      ? {}
      : {
          item: [
            {
              linkId: linkIds.hint(question.key),
              ...writeText('text', hint),
              type: 'display',
              extension: [control('help')],
            },
          ],
        }),
  };
}

function control(code: string): Part {
  return {
    url: known.itemControl,
    valueCodeableConcept: {
      coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }],
    },
  };
}

interface Answered {
  readonly fields: Part;
  readonly extra: readonly Part[];
}

function answeredBy(question: Question, release: FhirRelease): Answered {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return {
        fields: {
          type: release === 'R4' ? 'choice' : 'coding',
          ...(question.kind === 'multiple' ? { repeats: true } : {}),
          answerOption: question.options.map(({ key, text, weight }) => ({
            ...(weight === undefined
              ? {}
              : { extension: [{ url: weightAddresses[release === 'R4' ? 0 : 1], valueDecimal: weight }] }),
            valueCoding: { code: key, ...writeText('display', text) },
          })),
        },
        extra:
          question.kind === 'multiple' && question.atMost !== undefined
            ? [{ url: known.maxOccurs, valueInteger: question.atMost }]
            : [],
      };
    case 'scale':
      return {
        fields: { type: 'integer' },
        extra: [
          control('slider'),
          { url: known.minValue, valueInteger: question.from },
          { url: known.maxValue, valueInteger: question.to },
          own({ anchors: question.anchors }),
        ],
      };
    case 'number':
      return {
        fields: { type: question.decimals === 0 ? 'integer' : 'decimal' },
        extra: numberExtras(question),
      };
    case 'date':
      return { fields: { type: 'date' }, extra: [] };
    case 'text':
      return { fields: { type: 'text', maxLength: question.atMostCharacters }, extra: [] };
  }
}

function numberExtras({
  from,
  to,
  decimals,
  unit,
}: Extract<Question, { readonly kind: 'number' }>): readonly Part[] {
  const end = (url: string, value: number | undefined): Part[] =>
    value === undefined
      ? []
      : [Number.isInteger(value) ? { url, valueInteger: value } : { url, valueDecimal: value }];
  return [
    ...end(known.minValue, from),
    ...end(known.maxValue, to),
    ...(decimals === 0 ? [] : [{ url: known.maxDecimals, valueInteger: decimals }]),
    ...(unit === undefined ? [] : [{ url: known.unit, valueCoding: writeText('display', unit) }]),
  ];
}

/** A score as a field that is worked out and not shown; its rule stands beside it as we have it. */
function scoreItem(score: ScoreRule): Part {
  const expression = writeSum(score.how, score.of, score.times);
  return {
    linkId: linkIds.score(score.key),
    ...writeText('text', score.title),
    type: 'decimal',
    readOnly: true,
    extension: [
      { url: known.hidden, valueBoolean: true },
      { url: known.calculated, valueExpression: { language: 'text/fhirpath', expression } },
      own({ score }),
    ],
  };
}
