import type { Group } from '../../domain/edition/cell.ts';
import type { Trait } from '../../domain/edition/counted-person.ts';
import { ruleKey, wayKey } from '../../domain/edition/edition-cells.ts';
import { shareInWords } from '../../domain/outcome/share-in-words.ts';
import type { WayPlace } from '../../domain/outcome/sort-way.ts';
import { shortOf, type WayStep, waySteps } from '../../domain/outcome/way-steps.ts';
import { wilsonLimits } from '../../domain/outcome/wilson-limits.ts';
import {
  countIn,
  type EditionDocument,
  type EditionRule,
  isPart,
  partIn,
} from '../../domain/report/edition-document.ts';
import { chapters } from '../../domain/report/report.ts';
import { capital } from '../../platform/i18n/capital.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { keepTogether } from '../../platform/i18n/keep-together.ts';
import { formatCount, formatLimits, formatNumber } from '../../platform/i18n/numbers.ts';
import { editionHowTexts } from './edition-how-texts.ts';
import { editionPlaceTexts } from './edition-place-texts.ts';
import { editionTexts } from './edition-texts.ts';
import { judgeTold } from './judge-told.ts';

/** A share as an edition tells it. */
export interface ToldShare {
  readonly part: number | undefined;
  readonly whole: number | undefined;
  /** "17 %", "kun antal", "skjult". */
  readonly value: string;
  /** "17 af 98", or "skjult, ud af 98". */
  readonly count: string;
  /** "11–26 %"; nothing where it is hidden or nobody is counted. */
  readonly limits: string | undefined;
}

export function shareOf(
  edition: EditionDocument,
  column: string,
  group: Group,
  language: Language,
): ToldShare {
  const asked = { ...partIn(edition), ...group };
  const told = (what: string): number | undefined => countIn(edition, ruleKey(column, what, asked));
  return toldShare(told('met'), told('all'), language);
}

/** A share of two counts, of which either may be hidden. */
export function toldShare(
  part: number | undefined,
  whole: number | undefined,
  language: Language,
): ToldShare {
  const t = editionTexts[language];
  if (whole === undefined) return { part, whole, value: t.hidden, count: t.hidden, limits: undefined };
  if (part === undefined)
    return {
      part,
      whole,
      value: t.hidden,
      count: t.hiddenOf(formatNumber(whole, language)),
      limits: undefined,
    };
  const limits = wilsonLimits(part, whole);
  return {
    part,
    whole,
    value: valueWordsOf(part, whole, language),
    count: formatCount(part, whole, language),
    limits: limits && formatLimits(limits.low, limits.high, language),
  };
}

function valueWordsOf(part: number, whole: number, language: Language): string {
  const t = editionTexts[language];
  if (whole === 0) return t.nobodyYet;
  const share = shareInWords(part, whole);
  if (share.say === 'counts_only') return t.countsOnly;
  return percentWords(share.percent / 100, share.decimals, language);
}

function percentWords(share: number, decimals: number, language: Language): string {
  const format = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    style: 'percent',
    minimumFractionDigits: decimals,
    maximumFractionDigits: Math.max(decimals, 2),
  });
  return keepTogether(format.format(share));
}

export function countWords(count: number | undefined, language: Language): string {
  return count === undefined ? editionTexts[language].hidden : formatNumber(count, language);
}

/** A step of the way: how many came so far, and where those of the step before are instead. */
export interface ToldStep {
  readonly step: WayStep;
  readonly name: string;
  readonly reached: number | undefined;
  /** Who still may; `undefined` where one of the counts is hidden. */
  readonly may: number | undefined;
  readonly places: readonly { readonly name: string; readonly count: number | undefined }[];
}

export function stepsOf(edition: EditionDocument, language: Language): readonly ToldStep[] {
  const t = editionTexts[language];
  const placed = (place: WayPlace) => countIn(edition, wayKey(place, true));
  return waySteps.map((step) => {
    const { may, out } = shortOf[step];
    const mayCounts = may.map(placed);
    return {
      step,
      name: t.steps[step],
      reached: countIn(edition, wayKey(step)),
      may: mayCounts.some((count) => count === undefined)
        ? undefined
        : mayCounts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
      places: [...may, ...out]
        .map((place) => ({ name: editionPlaceTexts[language].places[place], count: placed(place) }))
        .filter(({ count }) => count !== 0),
    };
  });
}

/** "5 venter på svar, skjult antal fik nej". */
export function placesWords({ places }: ToldStep, language: Language): string {
  return places.map(({ name, count }) => `${countWords(count, language)} ${name}`).join(', ');
}

/** What was promised about a rule, as words: "mål mindst 20 %". */
export function promisedWords({ promised, good }: EditionRule, language: Language): string {
  const t = editionTexts[language];
  if (promised === undefined) return t.noTarget;
  return t.target[good](promisedValue(promised, language));
}

export function promisedValue(promised: NonNullable<EditionRule['promised']>, language: Language): string {
  return 'share' in promised
    ? percentWords(promised.share, 0, language)
    : editionTexts[language].people(formatNumber(promised.headCount, language));
}

/** What may be said of a rule and its target, in one sentence. */
export function sentenceOf(edition: EditionDocument, rule: EditionRule, language: Language): string {
  const t = editionTexts[language];
  if (isPart(edition)) return t.partSentence;
  const judgement = judgeTold(edition, rule);
  return judgement === undefined ? t.hiddenSentence : t.judgements[judgement];
}

/** "4 gik til job …, 20 kan ikke have nået det endnu. Udeladt: skjult slutdato mangler." */
export function asideWords(edition: EditionDocument, rule: EditionRule, language: Language): string {
  const t = editionTexts[language];
  if (isPart(edition)) return '';
  const told = (place: string, words: Readonly<Record<string, string>>): string[] => {
    const count = countIn(edition, ruleKey(rule.column, place, {}));
    return count === 0 ? [] : [`${countWords(count, language)} ${words[place] ?? place}`];
  };
  const apart = rule.apart.flatMap((place) => told(place, editionPlaceTexts[language].parts));
  const left = rule.leftOut.flatMap((place) => told(place, editionPlaceTexts[language].leftOut));
  const leftWords = left.length === 0 ? t.nobodyLeftOut : `${t.leftOutBefore}: ${left.join(', ')}.`;
  return `${apart.length === 0 ? '' : `${capital(apart.join(', '))}. `}${leftWords}`;
}

/** The value of a trait in words: a municipality, "Version 2", "1. halvår 2026". */
export function valueWords(trait: Trait, name: string, language: Language): string {
  const t = editionTexts[language];
  if (trait !== 'started') return t.value[trait](name);
  const [year = '', half] = name.split('-');
  return half === '1' ? t.halfYear.first(year) : t.halfYear.second(year);
}

/** "Fjordby Kommune; startede 1. halvår 2026": whom an edition about a part of a run is about. */
function partWords({ only = [] }: EditionDocument, language: Language): string {
  const t = editionTexts[language];
  const list = (names: readonly string[]): string => new Intl.ListFormat(language).format(names);
  return only
    .map(({ trait, values }) => {
      const names = list(values.map(({ name }) => valueWords(trait, name, language)));
      return trait === 'started' ? t.began(names) : names;
    })
    .join('; ');
}

export function periodWords({ toldFrom, asOf }: EditionDocument, language: Language): string {
  const t = editionTexts[language];
  const to = formatDate(asOf, language);
  return toldFrom === undefined ? t.until(to) : t.between(formatDate(toldFrom, language), to);
}

/** What has changed since the last edition, in sentences without counts. */
export function sinceWords({ since }: EditionDocument, language: Language): readonly string[] {
  const t = editionTexts[language].sinceLines;
  if (since === undefined) return [];
  const lines = (['newPeople', 'newFacts', 'corrections'] as const).filter((kind) => since[kind]);
  return lines.length === 0 ? [t.nothing] : lines.map((kind) => t[kind]);
}

/** The chapters that were written, each with its paragraphs. */
export function chaptersOf({ narrative }: EditionDocument, language: Language) {
  return chapters.flatMap((chapter) => {
    const text = narrative[chapter];
    if (text === undefined) return [];
    const paragraphs = text.split(/\n{2,}/).map((paragraph) => paragraph.trim());
    return [{ title: editionTexts[language].chapters[chapter], paragraphs }];
  });
}

/** How to read the figures: what is hidden and why, and what a share and its limits mean. */
export function howWords({ threshold, dataVersion }: EditionDocument, language: Language): readonly string[] {
  const t = editionHowTexts[language];
  return [
    t.hidden(formatNumber(threshold, language), formatNumber(threshold - 1, language)),
    t.guards,
    t.zero,
    t.share,
    t.limits,
    t.change,
    t.data(dataVersion),
  ];
}

/** What an edition is about, in pairs. */
export function factsOf(edition: EditionDocument, language: Language): { term: string; value: string }[] {
  const t = editionTexts[language];
  const list = (names: readonly string[]): string => new Intl.ListFormat(language).format(names);
  const { run, knownAt, approvals } = edition;
  return [
    { term: t.period, value: periodWords(edition, language) },
    { term: t.knownAt, value: t.knownAtText(formatDate(knownAt, language)) },
    ...(isPart(edition) ? [{ term: t.only, value: partWords(edition, language) }] : []),
    ...(run.authorities.length === 0 ? [] : [{ term: t.authorities, value: list(run.authorities) }]),
    ...(run.umbrella === undefined ? [] : [{ term: t.umbrella, value: run.umbrella }]),
    ...(run.leaders.length === 0 ? [] : [{ term: t.leaders, value: list(run.leaders) }]),
    ...approvals.map(({ name, on }) => ({
      term: t.approved,
      value: t.approvedBy(name, formatDate(on, language)),
    })),
  ];
}
