import type { CodeList } from '../../domain/code-list/code-list.ts';
import { type FactForm, factForms } from '../../domain/fact/fact-form.ts';
import { plainWords } from '../../domain/import/cell.ts';
import {
  factFieldOf,
  holdsChoices,
  type ImportField,
  importFields,
} from '../../domain/import/import-field.ts';
import type { ListReading } from '../../domain/import/list-reading.ts';
import type { WordBook } from '../../domain/import/word-book.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { choiceTexts } from './choice-texts.ts';

/** One thing a word can mean: its code, and what it is called. */
export interface Meaning {
  readonly code: string;
  readonly label: string;
}

/** What there is to choose among. */
export interface BookGround {
  readonly codes: ListReading['codes'];
  readonly versions: ReadonlyMap<number, string>;
}

/** Everything a column of choices can mean, in the reader's language. */
export function meaningsOf(field: ImportField, ground: BookGround, language: Language): readonly Meaning[] {
  return knownWords(field, ground, language).map(({ code, words }) => ({ code, label: words[0] ?? code }));
}

/** What every column of choices is known by: the words of both languages, and the codes themselves. */
export function makeWordBook(ground: BookGround): WordBook {
  return new Map(
    importFields.filter(holdsChoices).map((field) => {
      const known = (['en', 'da'] as const).flatMap((language) => knownWords(field, ground, language));
      const words = known.flatMap(({ code, words }) =>
        [code, ...words].map((word) => [plainWords(word), code] as const),
      );
      return [field, new Map(words)] as const;
    }),
  );
}

interface KnownWords {
  readonly code: string;
  readonly words: readonly string[];
}

function knownWords(
  field: ImportField,
  { codes, versions }: BookGround,
  language: Language,
): readonly KnownWords[] {
  const t = choiceTexts[language];
  if (field === 'version')
    return [...versions.keys()]
      .toSorted((a, b) => a - b)
      .map((number) => split(String(number), t.version(number)));
  if (field === 'ending' || field === 'source') return entries(t[field]);
  const fact = factFieldOf(field);
  if (fact === undefined) return [];
  const { kind, part } = fact;
  if (part === 'code') return coded(listOf(kind, codes), language);
  return part === 'extent' || part === 'returned_to' || part === 'decided_for' || part === 'no_longer'
    ? entries(t[part])
    : [];
}

function listOf(kind: keyof typeof factForms, codes: BookGround['codes']): CodeList {
  const { list }: FactForm = factForms[kind];
  return list === undefined ? [] : codes[list];
}

function coded(list: CodeList, language: Language): readonly KnownWords[] {
  return list.map(({ code, periods }) => ({
    code,
    words: [...new Set(periods.toReversed().map(({ wording }) => wording[language]))],
  }));
}

function entries(words: Readonly<Record<string, string>>): readonly KnownWords[] {
  return Object.entries(words).map(([code, known]) => split(code, known));
}

function split(code: string, known: string): KnownWords {
  return { code, words: known.split(', ') };
}
