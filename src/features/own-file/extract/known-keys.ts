import type { Language } from '../../../platform/i18n/dictionary.ts';

/** What a definition calls its keys: a fact, a step, a role, an answer. */
export type KnownKeys = ReadonlyMap<string, string>;

const namedBy = ['title', 'text', 'question', 'label', 'name', 'wording'];

/** Gathers from a definition what every key in it is called, so that a citizen reads words and not keys. */
export function knownKeys(definition: unknown, language: Language): KnownKeys {
  const found = new Map<string, string>();
  gather(definition, language, found);
  return found;
}

function gather(part: unknown, language: Language, found: Map<string, string>): void {
  if (typeof part !== 'object' || part === null) return;
  const key = 'key' in part ? part.key : undefined;
  if (typeof key === 'string' && !found.has(key)) {
    const words = namedBy
      .map((name) => wordsIn((part as Record<string, unknown>)[name], language))
      .find((one) => one);
    if (words !== undefined) found.set(key, words);
  }
  for (const inner of Object.values(part)) gather(inner, language, found);
}

function wordsIn(text: unknown, language: Language): string | undefined {
  if (typeof text !== 'object' || text === null) return undefined;
  const words = (text as Record<string, unknown>)[language];
  return typeof words === 'string' ? words : undefined;
}
