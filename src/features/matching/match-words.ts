import type { Finding, MatchLine } from '../../domain/matching/compare-place.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../platform/i18n/numbers.ts';
import { wishListTexts } from '../wishes/index.ts';
import { matchingTexts } from './matching-texts.ts';
import type { PlaceEntry } from './place-queries.ts';

/** What one line compares, in words. */
export function lineWords(line: MatchLine, language: Language): string {
  if (line.about === 'need') return wishListTexts[language].needs[line.need];
  if (line.about === 'need_words') return line.words;
  return matchingTexts[language].about[line.about];
}

export function linesOf(lines: readonly MatchLine[], finding: Finding): readonly MatchLine[] {
  return lines.filter((line) => line.finding === finding);
}

/** How much was found of each, as numbers beside the words and never instead of them. */
export function countWords(lines: readonly MatchLine[], language: Language): string {
  const count = (finding: Finding): number => linesOf(lines, finding).length;
  return matchingTexts[language].count(count('fits'), count('not'), count('unknown'));
}

/** What is known of a place: what it is, where, how many hours and when. */
export function placeWords(place: PlaceEntry, language: Language): string {
  const t = matchingTexts[language];
  const [from, to] = [place.from, place.to].map((day) => day && formatDate(day, language));
  return [
    place.kindName?.[language],
    [place.postalCode, place.town].filter(Boolean).join(' '),
    place.hoursAtMost === undefined ? undefined : t.hours(formatNumber(place.hoursAtMost, language)),
    from && t.from(from),
    to && t.to(to),
  ]
    .filter(Boolean)
    .join(' · ');
}
