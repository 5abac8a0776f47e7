import { dateTexts } from './date-texts.ts';
import type { Language } from './dictionary.ts';
import { keepTogether } from './keep-together.ts';

const locales = { da: 'da-DK', en: 'en-GB' } as const;
const plain = perLanguage({ maximumFractionDigits: 1 });
const percent = perLanguage({ style: 'percent', maximumFractionDigits: 0 });

/** "1.234,5" / "1,234.5", one decimal at most. */
export function formatNumber(value: number, language: Language): string {
  return plain[language].format(value);
}

/** A share of one as whole percent: 0.173 → "17 %" / "17%". Never stands without the count beside it. */
export function formatPercent(share: number, language: Language): string {
  return keepTogether(percent[language].format(share));
}

/** "17 af 98" / "17 of 98". */
export function formatCount(part: number, whole: number, language: Language): string {
  const of = dateTexts[language].of(formatNumber(part, language), formatNumber(whole, language));
  return keepTogether(of);
}

/** "17 % (17 af 98)": a percentage with its count. Of nobody there is no share, only the count. */
export function formatShare(part: number, whole: number, language: Language): string {
  const count = formatCount(part, whole, language);
  return whole === 0 ? count : `${formatPercent(part / whole, language)} (${count})`;
}

/** Limits as "11–26 %" / "11–26%". */
export function formatLimits(low: number, high: number, language: Language): string {
  return `${Math.round(low * 100)}–${formatPercent(high, language)}`;
}

function perLanguage(options: Intl.NumberFormatOptions): Readonly<Record<Language, Intl.NumberFormat>> {
  const make = (language: Language) => new Intl.NumberFormat(locales[language], options);
  return { da: make('da'), en: make('en') };
}
