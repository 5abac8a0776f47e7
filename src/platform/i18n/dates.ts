import { daysBetween, type PlainDate } from '../../domain/kernel/plain-date.ts';
import { dateTexts } from './date-texts.ts';
import type { Language } from './dictionary.ts';
import { keepTogether } from './keep-together.ts';

type Shape = Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'weekday' | 'year'>;
type Formatters = Readonly<Record<Language, Intl.DateTimeFormat>>;

/** "18. november 2026" / "18 November 2026". Spaces inside a date never break. */
export function formatDate(date: PlainDate, language: Language): string {
  return write(whole, date, language);
}

/** "18. november" / "18 November", where the year is plain from the context. */
export function formatDayMonth(date: PlainDate, language: Language): string {
  return write(dayMonth, date, language);
}

/** "18. nov" / "18 Nov", for the narrow column of a time line or a tag. */
export function formatShortDate(date: PlainDate, language: Language): string {
  return write(short, date, language).replace(/\.$/, '');
}

/** "onsdag" / "Wednesday". */
export function formatWeekday(date: PlainDate, language: Language): string {
  return write(weekday, date, language);
}

/** "onsdag 18. november" / "Wednesday 18 November". */
export function formatLongDay(date: PlainDate, language: Language): string {
  return `${formatWeekday(date, language)} ${formatDayMonth(date, language)}`;
}

/** "ons. 18. nov" / "Wed 18 Nov", on a board. */
export function formatShortDay(date: PlainDate, language: Language): string {
  return keepTogether(`${write(shortWeekday, date, language)} ${formatShortDate(date, language)}`);
}

/** "18.11.2026", as a date field shows it in both languages. */
export function formatTypedDate(date: PlainDate): string {
  const [year, month, day] = date.split('-');
  return `${day}.${month}.${year}`;
}

/**
 * "i dag", "i morgen", "i går"; otherwise day and month, with the year where it is another than today's.
 * Stands inside a sentence, so it begins with a small letter.
 */
export function formatRelativeDay(date: PlainDate, today: PlainDate, language: Language): string {
  const { today: now, tomorrow, yesterday } = dateTexts[language];
  const days = daysBetween(today, date);
  if (days === 0) return now;
  if (days === 1) return tomorrow;
  if (days === -1) return yesterday;
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  return sameYear ? formatDayMonth(date, language) : formatDate(date, language);
}

/** "21. september – 20. december 2026": the year once where both share it. */
export function formatPeriod(from: PlainDate, to: PlainDate, language: Language): string {
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const start = sameYear ? formatDayMonth(from, language) : formatDate(from, language);
  return `${start} – ${formatDate(to, language)}`;
}

const whole = formatters({ day: 'numeric', month: 'long', year: 'numeric' });
const dayMonth = formatters({ day: 'numeric', month: 'long' });
const short = formatters({ day: 'numeric', month: 'short' });
const weekday = formatters({ weekday: 'long' });
const shortWeekday = formatters({ weekday: 'short' });

function formatters(shape: Shape): Formatters {
  const make = (locale: string) => new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });
  return { da: make('da-DK'), en: make('en-GB') };
}

function write(made: Formatters, date: PlainDate, language: Language): string {
  // A date without a time reads as midnight UTC, and is written in UTC: no zone comes near it.
  return keepTogether(made[language].format(Date.parse(date)));
}
