import { type PlainDate, parsePlainDate } from '../../domain/kernel/plain-date.ts';

const typed = /^(\d{1,2})\s*[./ -]\s*(\d{1,2})\s*[./ -]\s*(\d{4})$/;

/**
 * Reads a date as people type it: 18.11.2026, 18/11-2026, 18-11-2026, 18 11 2026 – and 2026-11-18.
 * `undefined` when the text is not a date that exists. A year of two digits is refused: it could be anybody's.
 */
export function parseTypedDate(text: string): PlainDate | undefined {
  const trimmed = text.trim();
  const [, day = '', month = '', year = ''] = typed.exec(trimmed) ?? [];
  return year === ''
    ? parsePlainDate(trimmed)
    : parsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** What stands in a field of a date: nothing, a date, or something that is none. */
export function dayTyped(text: string): PlainDate | 'unreadable' | undefined {
  return text.trim() === '' ? undefined : (parseTypedDate(text) ?? 'unreadable');
}
