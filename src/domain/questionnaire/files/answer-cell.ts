import { type Cell, plainWords, wordsOf } from '../../import/cell.ts';
import { readDay } from '../../import/read-day.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Answer, isRatherNot, ratherNot } from '../answers.ts';
import type { Question } from '../questionnaire.ts';

/** What stands in a cell for "I would rather not", in the words of each language that is read. */
export type RatherNotWords = readonly string[];

/** Own words that would be read as something else are written behind this mark. */
const mark = '\\';

/** An answer as a cell: keys of options, a number, a day, or the words. Reading it gives the same answer. */
export function writeAnswerCell(question: Question, answer: Answer | undefined, words: RatherNotWords): Cell {
  if (answer === undefined) return '';
  if (isRatherNot(answer)) return words[0] ?? '';
  if (typeof answer === 'number') return answer;
  if (typeof answer !== 'string') return answer.join(', ');
  return question.kind === 'text' && (answer.startsWith(mark) || saysRatherNot(answer, words))
    ? `${mark}${answer}`
    : answer;
}

/**
 * Reads a cell as the answer to a question; `undefined` where nothing stands in it. What fits no kind comes back as its
 * words: `refusalOf` says why they cannot stand.
 */
export function readAnswerCell(
  question: Question,
  cell: Cell,
  words: RatherNotWords,
  today: PlainDate,
): Answer | undefined {
  const written = wordsOf(cell);
  if (written === '') return undefined;
  if (saysRatherNot(written, words)) return ratherNot;
  switch (question.kind) {
    case 'single':
      return optionIn(question, written) ?? partsOf(question, written);
    case 'multiple': {
      const whole = optionIn(question, written);
      return whole === undefined ? [partsOf(question, written)].flat() : [whole];
    }
    case 'scale':
    case 'number':
      return typeof cell === 'number' ? cell : numberIn(written);
    case 'date':
      return readDay(cell, 'day_first', today) ?? written;
    case 'text': {
      const text = typeof cell === 'string' ? cell.trim() : written;
      return text.startsWith(mark) ? text.slice(mark.length) : text;
    }
  }
}

function saysRatherNot(written: string, words: RatherNotWords): boolean {
  return words.some((one) => one.toLowerCase() === written.trim().toLowerCase());
}

function numberIn(written: string): Answer {
  const value = Number(written.replaceAll(/\s/g, '').replace(',', '.'));
  return Number.isFinite(value) ? value : written;
}

type WithOptions = Extract<Question, { readonly kind: 'single' | 'multiple' }>;

/** The option that some words name: by its key, or by its text in any language. */
function optionIn({ options }: WithOptions, written: string): string | undefined {
  if (options.some(({ key }) => key === written)) return written;
  const plain = plainWords(written);
  const named = options.filter(({ key, text }) =>
    [key, text.da, text.en].some((one) => plain !== '' && plainWords(one) === plain),
  );
  return named.length === 1 ? named[0]?.key : undefined;
}

/** Several options between commas; one that is not known stays as it was written. */
function partsOf(question: WithOptions, written: string): string | readonly string[] {
  const parts = written
    .split(/[,;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => optionIn(question, part) ?? part);
  return parts.length === 1 ? (parts[0] ?? written) : parts;
}
