import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { parseCprNumber } from '../person/cpr-number.ts';

/** What points straight at one person. */
export type IdentifierKind = 'cpr' | 'phone' | 'mail' | 'name' | 'street' | 'employer';

/** Something found in a draft: what it is, and where – from a letter, so many letters long. */
export interface Found {
  readonly kind: IdentifierKind;
  readonly at: number;
  readonly length: number;
}

/** What the record knows of the person a story is about, and of those around them. */
export interface KnownOfPerson {
  /** Full names and call names: the citizen's, relatives', the team's. */
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  readonly employers: readonly string[];
}

/**
 * Every direct identifier in a draft, in the order of the text. Patterns find numbers, mail and streets of anybody; names
 * and employers are those the record knows. It errs on the side of finding: a person looks at each before it goes on,
 * and a story is published with none.
 */
export function findIdentifiers(draft: string, known: KnownOfPerson, today: PlainDate): readonly Found[] {
  const numbers = cprsIn(draft, today);
  return [
    ...numbers,
    ...matches(draft, 'phone', phone).filter((one) => !numbers.some((number) => overlaps(one, number))),
    ...matches(draft, 'mail', mail),
    ...matches(draft, 'street', street),
    ...wordsIn(draft, 'street', known.addresses.flatMap(streetOf)),
    ...wordsIn(draft, 'name', known.names.flatMap(partsOfName)),
    ...wordsIn(draft, 'employer', known.employers.flatMap(shortOf)),
  ].toSorted((a, b) => a.at - b.at || b.length - a.length || a.kind.localeCompare(b.kind));
}

/** Ten digits in a row or six and four; who they belong to is not asked, only whether the date can exist. */
const tenDigits = /(?<!\d)\d{2} ?\d{2} ?\d{2} ?[-–]? ?\d{4}(?!\d)/gu;

function cprsIn(draft: string, today: PlainDate): readonly Found[] {
  return matches(draft, 'cpr', tenDigits).filter(({ at, length }) => {
    const digits = draft.slice(at, at + length).replaceAll(/\D/g, '');
    return parseCprNumber(digits, today).ok;
  });
}

/** Eight digits as Danes write them, with or without +45; a year or a sum is shorter. */
const phone = /(?<![\d.,])(?:(?:\+|00)45[ -]?)?\d{2}(?:[ .-]?\d{2}){3}(?![\d])/gu;
const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** A word that ends as Danish streets do, with a number behind it. */
const street =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*(?:vej|gade|allé|alle|stræde|plads|torv|vænge|parken|toften|bakken) \d+/gu;

function matches(draft: string, kind: IdentifierKind, pattern: RegExp): readonly Found[] {
  return [...draft.matchAll(pattern)].map(({ 0: text, index }) => ({ kind, at: index, length: text.length }));
}

/** Whole words, whatever their case, also with the genitive's s. */
function wordsIn(draft: string, kind: IdentifierKind, words: readonly string[]): readonly Found[] {
  return [...new Set(words)].flatMap((word) => {
    const spaced = word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
    return matches(
      draft,
      kind,
      new RegExp(`(?<![\\p{L}\\p{N}])${spaced}(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'giu'),
    );
  });
}

const shortestName = 2;

/** Each name of a name: a story that says the surname alone has said it. Single letters would be found everywhere. */
function partsOfName(name: string): readonly string[] {
  return name.split(/[\s-]+/).filter((part) => part.replaceAll(/\P{L}/gu, '').length >= shortestName);
}

/** The street of an address, without its number and its town. */
function streetOf(address: string): readonly string[] {
  const [first = ''] = address.split(/[,\n]/);
  const named = freeText(first.replace(/\s*\d.*$/s, ''));
  return named === undefined ? [] : [named];
}

/** A house as it is registered, and without its kind of company, as people say it. */
function shortOf(employer: string): readonly string[] {
  const whole = freeText(employer);
  const spoken = freeText(employer.replace(/[\s,]+(?:A\/S|ApS|I\/S|P\/S|IVS|K\/S|A\.M\.B\.A\.?)\s*$/iu, ''));
  return [whole, spoken].filter((one) => one !== undefined);
}

function overlaps(one: Found, other: Found): boolean {
  return one.at < other.at + other.length && other.at < one.at + one.length;
}
