import { OwnWords } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import type { CheckIn, TakenOn } from './check-in-queries.ts';
import { checkInTexts } from './check-in-texts.ts';

/** Who has taken it on, when, and what they do: the same words to everybody who may know. */
export function takenWords({ did, by, on }: TakenOn, language: Language): string {
  return checkInTexts[language].taken[did](by, formatDate(on, language));
}

/** Who told it: the citizen, in the words for whoever reads, or somebody at a workplace. */
export function tellerWords(
  { teller, workplace, byName }: CheckIn,
  citizen: string,
  language: Language,
): string {
  const t = checkInTexts[language];
  return teller === 'citizen' ? citizen : t.employer(workplace ?? t.workplace, byName ?? '');
}

/** When it was told and, from a workplace, the hours lately. */
export function toldWords({ on, hoursAWeek }: CheckIn, language: Language): string {
  const t = checkInTexts[language];
  const told = t.onDay(formatDate(on, language));
  return hoursAWeek === undefined ? told : `${told} ${t.hoursLately(formatNumber(hoursAWeek, language))}`;
}

/** The words that were told along, unchanged; nothing where there were none. */
export function ToldWords({
  words,
  source,
}: {
  readonly words: string | undefined;
  readonly source: string;
}) {
  return words === undefined ? null : <OwnWords words={words} source={source} />;
}
