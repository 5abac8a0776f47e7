import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { type Answers, isRatherNot } from '../../../domain/questionnaire/answers.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { questionsOf } from '../../../domain/questionnaire/questionnaire.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import { readAnswers } from '../../questionnaires/index.ts';

/** Who answers on a screen of the house is lent it, and presses there: nobody types that in afterwards. */
export const entryModes = ['paper', 'interview'] as const;
/** The ways in which somebody else than the citizen typed the answers, and may have typed them wrong. */
export const enteredModes = ['paper', 'interview', 'file'] as const;
export const entryHelps = ['alone', 'with_help', 'by_proxy'] as const;
export const entryPlaces = ['home', 'with_us', 'elsewhere', 'phone'] as const;

/** Answers of the citizen as a colleague types them, and how they came about. */
export interface TypedEntry {
  readonly answers: Answers;
  readonly mode: string;
  readonly day: string;
  readonly helped: string;
  readonly place: string;
  /** What was typed the first time, where this is the second. */
  readonly first: Answers | undefined;
  /** Both times have been looked at, and this one is what the paper says. */
  readonly isSettled: boolean;
}

export function typedEntry(questionnaire: Questionnaire, fields: TypedFields): TypedEntry {
  return {
    answers: readAnswers(questionsOf(questionnaire), fields),
    mode: fields.text('mode'),
    day: fields.text('answered_day'),
    helped: fields.text('helped'),
    place: fields.text('place'),
    first: firstTime(fields.text('first')),
    isSettled: fields.text('settled') === 'yes',
  };
}

/** What travels with the second form; a text that is none of ours is no first time. */
function firstTime(text: string): Answers | undefined {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as Answers;
  } catch {
    return undefined;
  }
}

/** The day it was answered on; `undefined` where none can be read or it lies ahead. */
export function answeredDay({ day }: Pick<TypedEntry, 'day'>, today: PlainDate): PlainDate | undefined {
  const read = parseTypedDate(day);
  return read === undefined || read > today ? undefined : read;
}

/** The questions two typings of the same paper differ in, in their order. */
export function differingQuestions(
  questionnaire: Questionnaire,
  one: Answers,
  other: Answers,
): readonly string[] {
  const same = (key: string): boolean => {
    const [a, b] = [one[key], other[key]];
    if (isRatherNot(a) || isRatherNot(b)) return isRatherNot(a) && isRatherNot(b);
    return JSON.stringify(a) === JSON.stringify(b);
  };
  return questionsOf(questionnaire)
    .map(({ key }) => key)
    .filter((key) => !same(key));
}
