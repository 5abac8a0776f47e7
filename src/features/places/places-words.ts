import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { PlacesStanding } from '../../domain/referral/places-left.ts';
import { capital } from '../../platform/i18n/capital.ts';
import { formatRelativeDay } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { placesTexts } from './places-texts.ts';

/** An authority's places in words: a heading with the numbers, and the line under it. */
export interface PlacesWords {
  readonly title: string;
  readonly text: string;
  readonly used: number;
  /** Absent where nobody has said how many places there are. */
  readonly most: number | undefined;
}

/** Says how an authority's places stand: what is used and kept, what is free, who waits and until when. */
export function placesWords(
  authority: string,
  { held, kept, waiting, limit }: PlacesStanding,
  today: PlainDate,
  language: Language,
): PlacesWords {
  const t = placesTexts[language];
  if (limit === undefined) {
    return { title: t.unlimited(authority, held), text: t.noLimit, used: held, most: undefined };
  }
  const { most, counted, free, nextFreeOn } = limit;
  // A place beyond the number, which a leader gave, is told too.
  const used = counted === 'at_once' ? held + kept : most - free;
  const line = waiting.length === 0 ? t.noLine : t.line(waiting.length);
  const next = nextFreeOn === undefined ? t.noNext : t.next(formatRelativeDay(nextFreeOn, today, language));
  const said = free > 0 ? `${t.free(free)}, ${line}` : `${t.full} ${capital(line)}, ${next}`;
  const notes = [...(kept > 0 ? [t.kept(kept)] : []), ...(counted === 'in_all' ? [t.inAll] : [])];
  const rest = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
  return { title: t.of(authority, used, most), text: `${said}${rest}.`, used, most };
}
