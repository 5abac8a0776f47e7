import type { OfferedLine } from '../../domain/cv/offer-lines.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatMonth } from '../../platform/i18n/typed-month.ts';
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
export function offerTime({ what, begun, ended, times }: OfferedLine, language: Language): string {
  const t = offerTexts[language];
  const from = formatMonth(begun, language);
  if (what === 'step') return t.reached(capital(from));
  const when =
    ended === undefined
      ? t.since(from)
      : ended === begun
        ? from
        : `${from} – ${formatMonth(ended, language)}`;
  return capital(times === undefined ? when : `${when}. ${t.came(times)}`);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
