import type { OfferedLine } from '../../domain/cv/offer-lines.ts';
import { capital } from '../../platform/i18n/capital.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatMonth } from '../../platform/i18n/typed-month.ts';
import { timeOf } from './cv-words.ts';
import { offerTexts } from './offer-texts.ts';

/** The title a line begins with; a step has none, for its words are the citizen's to find. */
export function offeredTitle({ what }: OfferedLine, language: Language): string {
  return what === 'step' ? '' : offerTexts[language].titles[what];
}

/** What is offered, in one line. */
export function offerHeading({ what, place }: OfferedLine, language: Language): string {
  const t = offerTexts[language];
  if (what === 'step') return t.step;
  return place === undefined ? t.titles[what] : t.at(t.titles[what], place);
}

/** When it was, and how often. */
export function offerTime(offer: OfferedLine, language: Language): string {
  const t = offerTexts[language];
  if (offer.what === 'step') return t.reached(capital(formatMonth(offer.begun, language)));
  const when = capital(timeOf(offer, language));
  return offer.times === undefined ? when : `${when}. ${t.came(offer.times)}`;
}
