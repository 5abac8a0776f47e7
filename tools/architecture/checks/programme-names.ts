import { basename } from 'node:path';
import type { Check, Violation } from '../check.ts';
import type { SourceText } from '../source-text.ts';

/** The real municipalities behind the first programmes. */
const municipalities = ['Lemvig', 'Næstved', 'Hedensted', 'Aarhus', 'Odder', 'Holbæk'];
const shortest = 4;

/** A programme is data: a sixth one needs no code, so no code knows the five by name. */
export const programmeNames: Check = {
  rule: 'no name of a programme or a municipality occurs under src',
  examine: (files) => {
    const names = [...new Set([...municipalities, ...files.flatMap(namesOfDefinition)].map(folded))];
    return files.filter(({ path }) => path.startsWith('src/')).flatMap((file) => namings(file, names));
  },
};

/** What a definition in programmes/ calls itself: its file's name, its keys, its names in each language. */
function namesOfDefinition({ path, text }: SourceText): string[] {
  if (!/^programmes\/[^/]+\.json$/.test(path) || path.endsWith('schema.json')) return [];
  const definition: unknown = JSON.parse(text);
  if (typeof definition !== 'object' || definition === null) return [];
  const { key, id, name, shortName, title, umbrella } = definition as Record<string, unknown>;
  const own = [key, id, name, shortName, title, umbrella].flatMap(textsIn);
  return [basename(path, '.json'), ...own].filter((text) => text.length >= shortest);
}

/** A name is a text, or one text per language. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function namings({ path, text }: SourceText, names: readonly string[]): Violation[] {
  const inText = text
    .split('\n')
    .flatMap((line, index) =>
      names.filter((name) => isNamedIn(line, name)).map((name) => ({ path, line: index + 1, what: name })),
    );
  const inPath = names.filter((name) => isNamedIn(path, name)).map((name) => ({ path, what: name }));
  return [...inPath, ...inText];
}

/** `LEMVIG`, `forLemvig`, `lemvig_run` name it; `fodder` does not name Odder. */
function isNamedIn(text: string, name: string): boolean {
  const letters = spelledOut(text);
  const small = letters.toLowerCase();
  for (let at = small.indexOf(name); at >= 0; at = small.indexOf(name, at + 1)) {
    const insideAWord = /\p{L}/u.test(letters[at - 1] ?? '') && /\p{Ll}/u.test(letters[at] ?? '');
    if (!insideAWord) return true;
  }
  return false;
}

function folded(name: string): string {
  return spelledOut(name).toLowerCase();
}

/** Næstved and Naestved, Århus and Aarhus are one name. */
function spelledOut(text: string): string {
  return text.replaceAll(/[æøåÆØÅ]/g, (letter) => spelling[letter] ?? letter);
}

const spelling: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', Æ: 'Ae', Ø: 'Oe', Å: 'Aa' };
