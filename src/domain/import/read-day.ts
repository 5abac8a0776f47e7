import { dateOfDay } from '../kernel/day-number.ts';
import { type PlainDate, parsePlainDate } from '../kernel/plain-date.ts';
import { type Cell, wordsOf } from './cell.ts';

/** Which of two numbers comes first where a day is written with both: Danes write the day, some programs the month. */
export type DayOrder = 'day_first' | 'month_first';

/** The days of one spreadsheet's numbering that can be days of a person's course: 1 January 1950 to 2099. */
const serials = { first: 18_264, last: 73_050 } as const;
/** Spreadsheets count 1 January 1900 as 1 and a 29 February 1900 that never was: day 0 lies 25,569 days before 1970. */
const serialOf1970 = 25_569;

/** With a point, or as 4/3-19: so only Danes write, and the day comes first. */
const danish = /^(\d{1,2})\s*(?:\.\s*(\d{1,2})\s*[. -]|\/\s*(\d{1,2})\s*[- ])\s*(\d{2}|\d{4})\.?$/;
/** With slashes or hyphens alone: either may come first. */
const numeric = /^(\d{1,2})\s*([/ -])\s*(\d{1,2})\s*\2\s*(\d{2}|\d{4})$/;
const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const yearFirst = /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/;
const dayAndWord = /^(?:den\s+)?(\d{1,2})\.?\s*(?:of\s+|-)?\s*(\p{L}+)\.?[\s,-]*(\d{2}|\d{4})$/iu;
const wordAndDay = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu;

/** Months in Danish and English, whole or by their first three letters. */
const monthNames = [
  ['januar', 'january'],
  ['februar', 'february'],
  ['marts', 'march'],
  ['april'],
  ['maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september', 'sept'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
] as const;
const monthWords = new Map(
  monthNames.flatMap((names, at) =>
    names.flatMap((name) => [name, name.slice(0, 3)].map((word) => [word, at + 1] as const)),
  ),
);

/**
 * Reads a day as people and their programs write it: 2019-03-04, 4.3.2019, 4/3-19, 4. marts 2019, March 4, 2019, and the
 * number that a spreadsheet keeps. `undefined` where it is no day that exists.
 */
export function readDay(cell: Cell, order: DayOrder, today: PlainDate): PlainDate | undefined {
  if (typeof cell === 'number') return fromSerial(cell);
  const text = wordsOf(cell);
  const [, plain] = iso.exec(text) ?? [];
  if (plain !== undefined) return parsePlainDate(plain);
  const [, y, m, d] = yearFirst.exec(text) ?? [];
  if (y !== undefined) return dayOf(y, m ?? '', d ?? '', today);
  const [, day, afterPoint, afterSlash, ofYear] = danish.exec(text) ?? [];
  if (day !== undefined) return dayOf(ofYear ?? '', afterPoint ?? afterSlash ?? '', day, today);
  const [, first, , second, year] = numeric.exec(text) ?? [];
  if (first !== undefined && second !== undefined && year !== undefined)
    return order === 'day_first' ? dayOf(year, second, first, today) : dayOf(year, first, second, today);
  return fromWords(text, today) ?? fromSerialText(text);
}

function fromWords(text: string, today: PlainDate): PlainDate | undefined {
  const [, day, word, year] = dayAndWord.exec(text) ?? [];
  if (day !== undefined) return dayOf(year ?? '', monthOf(word), day, today);
  const [, name, number, whole] = wordAndDay.exec(text) ?? [];
  return number === undefined ? undefined : dayOf(whole ?? '', monthOf(name), number, today);
}

function monthOf(word: string | undefined): string {
  return String(monthWords.get((word ?? '').toLowerCase()) ?? '');
}

/** A file of text keeps a spreadsheet's number where a cell was never told to be a day. */
function fromSerialText(text: string): PlainDate | undefined {
  return /^\d{5}$/.test(text) ? fromSerial(Number(text)) : undefined;
}

function fromSerial(serial: number): PlainDate | undefined {
  const day = Math.floor(serial);
  return day < serials.first || day > serials.last ? undefined : (dateOfDay(day - serialOf1970) as PlainDate);
}

function dayOf(year: string, month: string, day: string, today: PlainDate): PlainDate | undefined {
  return parsePlainDate(`${wholeYear(year, today)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** A year of two digits is the one that lies nearest behind, or at most ten years ahead: a job may be agreed on before. */
function wholeYear(year: string, today: PlainDate): string {
  if (year.length === 4) return year;
  const now = Number(today.slice(0, 4));
  const inCentury = now - (now % 100) + Number(year);
  return String(inCentury > now + 10 ? inCentury - 100 : inCentury);
}

/** The two numbers of a day that could be read either way round; `undefined` where only one way is possible. */
export function unclearNumbers(cell: Cell): readonly [first: number, second: number] | undefined {
  const [, first, , second] = typeof cell === 'number' ? [] : (numeric.exec(wordsOf(cell)) ?? []);
  return first === undefined || second === undefined ? undefined : [Number(first), Number(second)];
}
