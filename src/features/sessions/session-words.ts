import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { PlaceKind } from '../../domain/session/place-kind.ts';
import type { SessionKind } from '../../domain/session/session-kind.ts';
import { capital } from '../../platform/i18n/capital.ts';
import { formatLongDay } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatTime } from '../../platform/i18n/durations.ts';
import { keepTogether } from '../../platform/i18n/keep-together.ts';
import { planTexts } from './plan-texts.ts';
import { sessionTexts } from './session-texts.ts';

/** What a session is called: the group's name where it has one, otherwise its kind. */
export function nameOf(
  { title, kind }: { readonly title: string | null; readonly kind: SessionKind },
  language: Language,
): string {
  return title ?? sessionTexts[language].kinds[kind];
}

/** Joined to the hour after it, the dash is no place to break the line. */
const noBreak = '\u2060';

/** "kl. 13–15" / "at 13:00–15:00"; the beginning alone where nobody said how long. */
export function clockWords(at: string, minutes: number | null, language: Language): string {
  const begins = shortTime(at, language);
  const ends = minutes === null ? undefined : shortTime(later(at, minutes), language);
  return keepTogether(
    sessionTexts[language].clock(ends === undefined ? begins : `${begins}–${noBreak}${ends}`),
  );
}

interface WhenAndWhere {
  readonly on: PlainDate;
  readonly at: string | null;
  readonly minutes: number | null;
  readonly place: string | null;
  readonly placeKind: PlaceKind | null;
}

/** "Mandag 16. november kl. 13–15, Fabrikken": everything that is known of when and where. */
export function whenAndWhere(session: WhenAndWhere, language: Language): string {
  const { on, at, minutes } = session;
  const day = formatLongDay(on, language);
  const time = at === null ? '' : ` ${clockWords(at, minutes, language)}`;
  const place = placeWords(session, language);
  const words = `${day}${time}${place === undefined ? '' : `, ${place}`}`;
  return capital(words);
}

/** The room or the address where one was written, otherwise what kind of place it is. */
export function placeWords(
  { place, placeKind }: Pick<WhenAndWhere, 'place' | 'placeKind'>,
  language: Language,
): string | undefined {
  if (place !== null) return place;
  if (placeKind === null) return undefined;
  const words = planTexts[language].placeKinds[placeKind];
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** `13:00` → "13" in Danish, where whole hours are said so. */
function shortTime(time: string, language: Language): string {
  const written = formatTime(time, language);
  return language === 'da' ? written.replace(/\.00$/, '') : written;
}

function later(at: string, minutes: number): string {
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  const total = (hour * 60 + minute + minutes) % (24 * 60);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(total / 60))}:${two(total % 60)}`;
}
