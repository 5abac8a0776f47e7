import { type Answer, type Answers, ratherNot } from '../../domain/questionnaire/answers.ts';
import type { Question } from '../../domain/questionnaire/questionnaire.ts';
import type { TypedFields } from '../../platform/http/typed-fields.ts';
import { parseTypedDate } from '../../platform/i18n/typed-date.ts';
import { parseTypedNumber } from '../../platform/i18n/typed-number.ts';

/** The name of a question's field in a form. No key holds a low line, so no other field or option has the same id. */
export function fieldOf({ key }: Pick<Question, 'key'>): string {
  return `${key}_answer`;
}

/** The name of the box beside a field to write in that says "I would rather not". */
export function ratherNotFieldOf({ key }: Pick<Question, 'key'>): string {
  return `${key}_rather-not`;
}

/** What "I would rather not" is sent as. No key of an option looks like it. */
export const ratherNotValue = '-';

/**
 * What was answered to a question in a form; `undefined` where it was passed over. What cannot be read – letters for a
 * number, a day that is none – comes back as the text that was typed: `refusalOf` says why it cannot stand, and the
 * page shows it again.
 */
export function readAnswer(question: Question, fields: TypedFields): Answer | undefined {
  const name = fieldOf(question);
  const typed = fields.text(name).trim();
  if (typed === ratherNotValue || fields.text(ratherNotFieldOf(question)) !== '') return ratherNot;
  switch (question.kind) {
    case 'multiple': {
      const chosen = fields.all(name);
      if (chosen.includes(ratherNotValue)) return ratherNot;
      return chosen.length === 0 ? undefined : chosen;
    }
    case 'scale':
    case 'number':
      return asNumber(typed);
    case 'date':
      return typed === '' ? undefined : (parseTypedDate(typed) ?? typed);
    case 'single':
    case 'text':
      return typed === '' ? undefined : typed;
  }
}

function asNumber(typed: string): Answer | undefined {
  const value = parseTypedNumber(typed);
  return value === undefined || Number.isNaN(value) ? typed || undefined : value;
}

/** What was answered to several questions of one form. */
export function readAnswers(questions: readonly Question[], fields: TypedFields): Answers {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const answer = readAnswer(question, fields);
      return answer === undefined ? [] : [[question.key, answer]];
    }),
  );
}
