import { daysBetween, type PlainDate } from '../../domain/kernel/plain-date.ts';
import { capital } from '../../platform/i18n/capital.ts';
import { formatLongDay, formatRelativeDay } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import type { Appointment } from './appointment-queries.ts';
import { sessionTexts } from './session-texts.ts';
import { clockWords, placeWords } from './session-words.ts';

/** "Samtale med Karla"; a group by its name. */
export function appointmentTitle(
  { title, kind, holder }: Pick<Appointment, 'title' | 'kind' | 'holder'>,
  language: Language,
): string {
  const t = sessionTexts[language];
  if (title !== null) return title;
  return holder === null ? t.kinds[kind] : t.withHolder[kind](holder.split(' ')[0] ?? holder);
}

/** "Kl. 10–11, Rådhuset": as much as is known, for where the day stands beside it. */
export function timeAndPlace(
  one: Pick<Appointment, 'at' | 'minutes' | 'place' | 'placeKind'>,
  language: Language,
): string {
  const time = one.at === null ? undefined : clockWords(one.at, one.minutes, language);
  return capital([time, placeWords(one, language)].filter((part) => part !== undefined).join(', '));
}

/** "I morgen kl. 10–11": by its nearness for two days, and by its name after that. */
export function dayAndTime(
  { on, at, minutes }: Pick<Appointment, 'on' | 'at' | 'minutes'>,
  today: PlainDate,
  language: Language,
): string {
  const isNear = daysBetween(today, on) <= 1;
  const day = isNear ? formatRelativeDay(on, today, language) : formatLongDay(on, language);
  return capital(at === null ? day : `${day} ${clockWords(at, minutes, language)}`);
}
