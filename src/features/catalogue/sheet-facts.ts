import type { RunPart } from '../../domain/run/run-part.ts';
import { formatDate, formatPeriod } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../platform/i18n/numbers.ts';
import { umbrellaOf } from './arrange.ts';
import { courseLength, mayBeLonger } from './length-words.ts';
import { namesWith, type Offer, type PublicPlaces, type PublicRun } from './public-run.ts';
import { sheetTexts } from './sheet-texts.ts';

/** A term and what it is, in the frame beside the sheet. */
export interface SheetFact {
  readonly term: string;
  readonly value: string;
}

const helpers: readonly RunPart[] = ['lends_staff', 'region', 'host_company', 'partner'];

/** What one would ask first: who, where, how many, when, how long, who pays. What nobody has said is left out. */
export function sheetFacts(offer: Offer, language: Language): readonly SheetFact[] {
  const { run, definition } = offer;
  const t = sheetTexts[language];
  const facts: readonly (readonly [string, string | undefined])[] = [
    [t.behind, whoIsBehind(run, language)],
    [t.partOf, umbrellaOf(offer, language)],
    [t.places, run.places.map((places) => placesWords(places, language)).join(', ')],
    [t.period, periodWords(run, language)],
    [
      t.howLong,
      [courseLength(definition, language), mayBeLonger(definition, language)].filter(Boolean).join('. '),
    ],
    [t.paidBy, listed(namesWith(['funder'], run), language)],
  ];
  return facts.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}

/** Whoever organises it, or else the authorities; and those who take part besides. */
function whoIsBehind(run: PublicRun, language: Language): string {
  const organisers = namesWith(['organiser'], run);
  const authorities = namesWith(['authority'], run);
  const first = organisers.length > 0 ? organisers : authorities;
  const others = [...authorities, ...namesWith(helpers, run)].filter((name) => !first.includes(name));
  const named = listed(first, language);
  const besides = listed([...new Set(others)], language);
  return besides === '' ? named : sheetTexts[language].withOthers(named, besides);
}

function placesWords({ authority, counted, fewest, most }: PublicPlaces, language: Language): string {
  const t = sheetTexts[language];
  const number = fewest === null ? formatNumber(most, language) : `${fewest}–${formatNumber(most, language)}`;
  return counted === 'at_once' ? t.placesAtOnce(number, authority) : t.placesInAll(number, authority);
}

/** "1. februar 2024 – 31. januar 2027", "Fra 1. februar 2024", or that it has not been fixed. */
function periodWords(
  { startsOn, endsOn }: Pick<PublicRun, 'startsOn' | 'endsOn'>,
  language: Language,
): string {
  const t = sheetTexts[language];
  if (startsOn !== undefined && endsOn !== undefined) return formatPeriod(startsOn, endsOn, language);
  if (startsOn !== undefined) return t.from(formatDate(startsOn, language));
  return endsOn === undefined ? t.notFixed : t.upTo(formatDate(endsOn, language));
}

/** "Ådal Kommune, Region Midtvang og Foreningen Trædesten". */
export function listed(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === 'da' ? 'da' : 'en-GB').format(names);
}
