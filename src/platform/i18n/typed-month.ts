import { plainDate } from '../../domain/kernel/plain-date.ts';
import { parseYearMonth, type YearMonth } from '../../domain/kernel/year-month.ts';
import type { Language } from './dictionary.ts';

const numbered = /^(\d{1,2})\s*[./ -]\s*(\d{4})$/;
const named = /^(\p{L}{3,})\.?\s+(\d{4})$/u;

/**
 * Reads a month or a year as people type it: 2026, 5.2026, 05/2026, 2026-05, maj 2026, sept. 2026. `undefined` when the
 * text is none.
 */
export function parseTypedMonth(text: string): YearMonth | undefined {
  const trimmed = text.trim();
  const [, month, year] = numbered.exec(trimmed) ?? [];
  if (month !== undefined) return parseYearMonth(`${year}-${month.padStart(2, '0')}`);
  const [, name = '', yearOfName] = named.exec(trimmed) ?? [];
  if (yearOfName === undefined) return parseYearMonth(trimmed);
  const places = Object.values(monthNames).map((names) =>
    names.findIndex((full) => full.startsWith(name.toLowerCase())),
  );
  const found = places.find((place) => place >= 0);
  return found === undefined
    ? undefined
    : parseYearMonth(`${yearOfName}-${String(found + 1).padStart(2, '0')}`);
}

/** What stands in a field of a month: nothing, a month or a year, or something that is neither. */
export function monthTyped(text: string): YearMonth | 'unreadable' | undefined {
  return text.trim() === '' ? undefined : (parseTypedMonth(text) ?? 'unreadable');
}

/** "maj 2026" / "May 2026", or the year alone. */
export function formatMonth(month: YearMonth, language: Language): string {
  const [year = '', number] = month.split('-');
  return number === undefined ? year : `${monthName(Number(number), language)}\u00a0${year}`;
}

function monthName(number: number, language: Language): string {
  const day = Date.parse(plainDate(`2026-${String(number).padStart(2, '0')}-01`));
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(day);
}

const twelve = Array.from({ length: 12 }, (_, at) => at + 1);
const namesIn = (language: Language) => twelve.map((number) => monthName(number, language).toLowerCase());
const monthNames: Readonly<Record<Language, readonly string[]>> = { da: namesIn('da'), en: namesIn('en') };
