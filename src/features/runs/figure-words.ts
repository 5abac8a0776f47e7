import type { Figure, Target } from '../../domain/outcome/figure.ts';
import { shareInWords } from '../../domain/outcome/share-in-words.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { keepTogether } from '../../platform/i18n/keep-together.ts';
import { formatCount, formatLimits } from '../../platform/i18n/numbers.ts';
import { figureTexts } from './figure-texts.ts';
import type { RunFigure } from './run-figure.ts';

/** "17 %", "12,0 %" of many, or nothing where there are too few for a percentage. */
export function percentWords(figure: Figure, language: Language): string | undefined {
  const share = shareInWords(figure.numerator, figure.denominator);
  return share.say === 'percentage'
    ? writePercent(share.percent / 100, share.decimals, share.decimals, language)
    : undefined;
}

/** "2 af 7". */
export function countWords({ numerator, denominator }: Figure, language: Language): string {
  return formatCount(numerator, denominator, language);
}

/** "11–26 %"; nothing where nobody is counted. */
export function limitWords({ limits }: Figure, language: Language): string | undefined {
  return limits && formatLimits(limits.low, limits.high, language);
}

/** "50 %": as many decimals as were agreed. */
export function shareWords({ share }: Target, language: Language): string {
  return writePercent(share, 0, 2, language);
}

/** The plain sentence under a figure: what may be said of it, and whether somebody is left out. */
export function sentenceOf({ figure, good, judgement }: RunFigure, language: Language): string {
  const t = figureTexts[language];
  const sentences = t.sentences[good];
  const said =
    judgement === 'still_open' ? sentences.still_open(figure.notYetPossible) : sentences[judgement];
  return `${said} ${leftOutWords(figure, language)}`;
}

function leftOutWords({ leftOut }: Figure, language: Language): string {
  const t = figureTexts[language];
  const count = Object.values(leftOut).reduce((sum, each) => sum + each, 0);
  return count === 0 ? t.nobodyLeftOut : t.someLeftOut(count);
}

function writePercent(share: number, least: number, most: number, language: Language): string {
  const format = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    style: 'percent',
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  });
  return keepTogether(format.format(share));
}
