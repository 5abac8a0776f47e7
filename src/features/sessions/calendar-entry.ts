import { instantIn } from '../../domain/kernel/danish-time.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { calendarTexts } from './calendar-texts.ts';
import type { Session } from './session-queries.ts';

/**
 * A session as an entry for a calendar (RFC 5545), its times in UTC. It says when, and that it is a meeting: a calendar
 * is often shared, so neither what, nor where, nor whom it is with.
 */
export function calendarEntry(
  { id, on, at, minutes }: Pick<Session, 'id' | 'on' | 'at' | 'minutes'>,
  madeAt: Date,
  language: Language,
): string {
  const begins = at === null ? undefined : instantIn({ on, at });
  const times =
    begins === undefined
      ? [`DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`]
      : [`DTSTART:${utc(begins)}`, `DTEND:${utc(new Date(begins.getTime() + (minutes ?? 60) * 60_000))}`];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fodfæste//Session//DA',
    'BEGIN:VEVENT',
    `UID:${id}@fodfaeste`,
    `DTSTAMP:${utc(madeAt)}`,
    ...times,
    `SUMMARY:${calendarTexts[language].summary}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** `20261118T081500Z`. */
function utc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
