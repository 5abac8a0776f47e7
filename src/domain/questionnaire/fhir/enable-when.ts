import type { AnswerCondition } from '../answer-condition.ts';
import type { Question } from '../questionnaire.ts';
import { type Part, partAt, wordsAt } from './fhir-json.ts';

type Simple = Exclude<AnswerCondition, { readonly test: 'all' | 'any' | 'not' }>;

/** A question that an enableWhen may ask about, with the keys its codes have become. */
export interface AskedBefore {
  readonly question: Question;
  readonly optionKey: (code: string) => string | undefined;
}

/**
 * Several enableWhen with their behaviour as one condition; `undefined` where one of them asks about what is not there
 * or compares what cannot be compared.
 */
export function readEnableWhen(
  whens: readonly Part[],
  behavior: string | undefined,
  before: (linkId: string) => AskedBefore | undefined,
): AnswerCondition | undefined {
  const of = whens.map((when) => readWhen(when, before(wordsAt(when, 'question') ?? '')));
  const known = of.filter((one) => one !== undefined);
  if (known.length === 0 || known.length < of.length) return undefined;
  const [only] = known;
  return known.length === 1 ? only : { test: behavior === 'any' ? 'any' : 'all', of: known };
}

function readWhen(when: Part, before: AskedBefore | undefined): AnswerCondition | undefined {
  if (before === undefined) return undefined;
  const { key: question, kind } = before.question;
  const operator = wordsAt(when, 'operator') ?? '';
  const answered: AnswerCondition = { test: 'answered', question };
  if (operator === 'exists')
    return when['answerBoolean'] === false ? { test: 'not', of: answered } : answered;
  if (kind === 'single' || kind === 'multiple') return readChosen(when, operator, before);
  const day = when['answerDate'];
  if (kind === 'date' && typeof day === 'string') return compared(question, operator, { day });
  const value = when['answerInteger'] ?? when['answerDecimal'] ?? partAt(when, 'answerQuantity')?.['value'];
  if ((kind === 'scale' || kind === 'number') && typeof value === 'number')
    return compared(question, operator, { value });
  return undefined;
}

function readChosen(
  when: Part,
  operator: string,
  { question, optionKey }: AskedBefore,
): AnswerCondition | undefined {
  const code =
    wordsAt(partAt(when, 'answerCoding'), 'code') ??
    wordsAt(when, 'answerString') ??
    (typeof when['answerBoolean'] === 'boolean'
      ? String(when['answerBoolean'])
      : when['answerInteger']?.toString());
  const option = code === undefined ? undefined : optionKey(code);
  if (option === undefined) return undefined;
  const chosen: AnswerCondition = { test: 'chosen', question: question.key, options: [option] };
  if (operator === '=') return chosen;
  return operator === '!=' ? { test: 'not', of: chosen } : undefined;
}

/** FHIR's comparisons in ours: greater is "at least, and not at most"; equal is both. */
function compared(
  question: string,
  operator: string,
  to: { readonly value: number } | { readonly day: string },
): AnswerCondition | undefined {
  const low: Simple =
    'value' in to ? { test: 'at_least', question, ...to } : { test: 'from_day', question, ...to };
  const high: Simple =
    'value' in to ? { test: 'at_most', question, ...to } : { test: 'until_day', question, ...to };
  const above = (one: Simple, other: Simple): AnswerCondition => ({
    test: 'all',
    of: [one, { test: 'not', of: other }],
  });
  switch (operator) {
    case '>=':
      return low;
    case '<=':
      return high;
    case '>':
      return above(low, high);
    case '<':
      return above(high, low);
    case '=':
      return { test: 'all', of: [low, high] };
    case '!=':
      return { test: 'not', of: { test: 'all', of: [low, high] } };
    default:
      return undefined;
  }
}

/** A condition as enableWhen; `undefined` where it is put together in more than one layer. */
export function writeEnableWhen(
  condition: AnswerCondition,
  kindOf: (question: string) => Question['kind'] | undefined,
): { readonly enableWhen: readonly Part[]; readonly enableBehavior?: 'all' | 'any' } | undefined {
  const isSeveral = condition.test === 'all' || condition.test === 'any';
  const whens = (isSeveral ? condition.of : [condition]).map((one) => writeWhen(one, kindOf));
  if (whens.includes(undefined)) return undefined;
  const enableWhen = whens.filter((one) => one !== undefined);
  return isSeveral && enableWhen.length > 1
    ? { enableWhen, enableBehavior: condition.test }
    : isSeveral
      ? undefined
      : { enableWhen };
}

function writeWhen(
  condition: AnswerCondition,
  kindOf: (question: string) => Question['kind'] | undefined,
): Part | undefined {
  if (condition.test === 'not') {
    const { of } = condition;
    if (of.test === 'answered') return { question: of.question, operator: 'exists', answerBoolean: false };
    const [option, ...more] = of.test === 'chosen' ? of.options : [];
    return of.test !== 'chosen' || option === undefined || more.length > 0
      ? undefined
      : { question: of.question, operator: '!=', answerCoding: { code: option } };
  }
  switch (condition.test) {
    case 'all':
    case 'any':
      return undefined;
    case 'answered':
      return { question: condition.question, operator: 'exists', answerBoolean: true };
    case 'chosen': {
      const [option, ...more] = condition.options;
      return more.length > 0
        ? undefined
        : { question: condition.question, operator: '=', answerCoding: { code: option } };
    }
    case 'at_least':
    case 'at_most': {
      const name =
        Number.isInteger(condition.value) && kindOf(condition.question) === 'scale'
          ? 'answerInteger'
          : 'answerDecimal';
      return {
        question: condition.question,
        operator: condition.test === 'at_least' ? '>=' : '<=',
        [name]: condition.value,
      };
    }
    case 'from_day':
      return { question: condition.question, operator: '>=', answerDate: condition.day };
    case 'until_day':
      return { question: condition.question, operator: '<=', answerDate: condition.day };
  }
}
