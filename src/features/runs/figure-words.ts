import type { Figure, Target } from '../../domain/outcome/figure.ts';
import { shareInWords } from '../../domain/outcome/share-in-words.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { keepTogether } from '../../platform/i18n/keep-together.ts';
import { formatCount, formatLimits, formatNumber } from '../../platform/i18n/numbers.ts';
import { figureSentenceTexts } from './figure-sentence-texts.ts';
import { figureTexts } from './figure-texts.ts';
import type { RunFigure } from './run-figure.ts';

/** "17 %", "12,0 %" of many, or nothing where there are too few for a percentage. */
export function percentWords(figure: Figure, language: Language): string | undefined {
  const share = shareInWords(figure.numerator, figure.denominator);
  return share.say === 'percentage'
    ? writePercent(share.percent / 100, share.decimals, share.decimals, language)
    : undefined;
}

/** "2 af 7", and of meetings "2 af 7 møder". */
export function countWords({ numerator, denominator, counted }: Figure, language: Language): string {
  const count = formatCount(numerator, denominator, language);
  return counted === 'meetings' ? keepTogether(figureTexts[language].meetingsOf(count)) : count;
}

/** "11–26 %"; nothing where nobody is counted. */
export function limitWords({ limits }: Figure, language: Language): string | undefined {
  return limits && formatLimits(limits.low, limits.high, language);
}

/** "50 %", as many decimals as were agreed, or "12 personer". */
export function promiseWords(target: Target, language: Language): string {
  if ('share' in target) return writePercent(target.share, 0, 2, language);
  return keepTogether(figureTexts[language].people(formatNumber(target.headCount, language)));
}

/** The plain sentence under a figure: what may be said of it, where it may end, and whether somebody is left out. */
export function sentenceOf(counted: RunFigure, language: Language): string {
  const ahead = forecastWords(counted, language);
  const said = [judgementWords(counted, language), dayAheadWords(counted, language), ahead];
  return [...said, leftOutWords(counted.figure, language)].filter(Boolean).join(' ');
}

function judgementWords({ figure, good, judgement }: RunFigure, language: Language): string {
  const t = figureSentenceTexts[language];
  const { target, notYetPossible } = figure;
  const sentences = t.sentences[good];
  if (judgement === 'nobody_yet' || judgement === 'no_target') return sentences[judgement];
  if (target !== undefined && 'headCount' in target) return t.countSentences[good][judgement];
  return judgement === 'still_open' ? sentences.still_open(notYetPossible) : sentences[judgement];
}

/** Where nobody can be settled before a day to come, how things stand today. */
function dayAheadWords({ figure, forecast }: RunFigure, language: Language): string {
  const { denominator, notYetPossible, holdsNow } = figure;
  const waitsForDay =
    denominator > 0 && notYetPossible === denominator && forecast?.method === 'as_it_stands';
  return waitsForDay ? figureTexts[language].holdsNow(holdsNow) : '';
}

/** What the forecast says; nothing where there is none. */
export function forecastWords({ forecast }: RunFigure, language: Language): string {
  if (forecast === undefined || forecast.method === 'as_it_stands') return '';
  const say = figureTexts[language].forecast[forecast.method];
  const [expected, low, high, of] = [forecast.expected, forecast.low, forecast.high, forecast.of].map(
    (count) => formatNumber(count, language),
  ) as [string, string, string, string];
  return say(expected, low, high, of);
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
