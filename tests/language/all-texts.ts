import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../../src/platform/i18n/dictionary.ts';

const root = join(import.meta.dirname, '../..');

/** A text and the dictionary it stands in. */
export interface Told {
  readonly file: string;
  readonly text: string;
}

/** Every text of every dictionary under `src`, in one language. */
export async function allTexts(language: Language): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const file of globSync('src/**/*-texts.ts', { cwd: root }).sort()) {
    const module: Record<string, unknown> = await import(pathToFileURL(join(root, file)).href);
    for (const exported of Object.values(module))
      if (isDictionary(exported)) told.push(...textsIn(exported[language]).map((text) => ({ file, text })));
  }
  return told;
}

function isDictionary(value: unknown): value is Record<Language, unknown> {
  return typeof value === 'object' && value !== null && 'da' in value && 'en' in value;
}

/** What varies in a text is a short word, or as many as there can be. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (Array.isArray(part)) return part.flatMap(textsIn);
  if (typeof part === 'function') return called(part as (...values: unknown[]) => unknown);
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap(textsIn);
}

function called(text: (...values: unknown[]) => unknown): string[] {
  const tries: unknown[] = ['12', 1, 2, ['12', '12']];
  return tries.flatMap((value) => {
    try {
      return textsIn(text(value, value, value, value));
    } catch {
      // A text that wants something else than this try gives.
      return [];
    }
  });
}
