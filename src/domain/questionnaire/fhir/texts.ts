import type { Text } from '../../programme/definition.ts';
import { known } from './addresses.ts';
import { type Part, partAt, partsAt, wordsAt } from './fhir-json.ts';

/** What was found out about the texts while they were read. */
export interface TextsSeen {
  /** How many stood in one of the two languages only. */
  untranslated: number;
  /** How many held markup, which is taken off. */
  cleaned: number;
}

/**
 * A text in both languages: the element itself in the language of the resource, its translations beside it. Where one is
 * missing the other stands in for it, and is counted.
 */
export function readText(
  part: Part,
  name: string,
  language: 'da' | 'en' | undefined,
  seen: TextsSeen,
): Text | undefined {
  const own = clean(wordsAt(part, name), seen);
  const translated = new Map<string, string>();
  for (const extension of partsAt(partAt(part, `_${name}`) ?? {}, 'extension')) {
    if (extension['url'] !== known.translation) continue;
    const parts = partsAt(extension, 'extension');
    const lang = wordsAt(
      parts.find(({ url }) => url === 'lang'),
      'valueCode',
    )
      ?.slice(0, 2)
      .toLowerCase();
    const content = parts.find(({ url }) => url === 'content');
    const words = clean(wordsAt(content, 'valueString') ?? wordsAt(content, 'valueMarkdown'), seen);
    if (lang !== undefined && words !== undefined) translated.set(lang, words);
  }
  const da = translated.get('da') ?? (language === 'da' ? own : undefined);
  const en = translated.get('en') ?? (language === 'da' ? undefined : own);
  const any = da ?? en ?? own ?? [...translated.values()][0];
  if (any === undefined) return undefined;
  if (da === undefined || en === undefined) seen.untranslated += 1;
  return { da: da ?? any, en: en ?? any };
}

const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': '’',
  '&amp;': '&',
};

/** Marks inside a word or a sentence: what they stand between belongs together. */
const inline = /<\/?(?:a|b|code|em|font|i|mark|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>/gi;

/** No question is longer; what is written without end is cut, so that cleaning it comes to an end. */
const mostCharacters = 10_000;

/** Words without markup: no tag, no script, no entity comes further than here. */
function clean(words: string | undefined, seen: TextsSeen): string | undefined {
  if (words === undefined) return undefined;
  const short = words.slice(0, mostCharacters);
  const bare = short
    .replaceAll(/<(script|style)\b[^>]*>.*?<\/\1\s*>/gis, ' ')
    .replaceAll(inline, '')
    .replaceAll(/<\/?[a-z!][^<>]*>/gi, ' ');
  const plain =
    bare === words ? words : bare.replaceAll(/&(?:nbsp|lt|gt|quot|amp|#39);/g, (one) => entities[one] ?? one);
  if (plain !== words) seen.cleaned += 1;
  const tidy = plain === words ? words.trim() : plain.replaceAll(/[ \t]+/g, ' ').trim();
  return tidy === '' ? undefined : tidy;
}

/** A text as FHIR has it: Danish in the element, English beside it. */
export function writeText(name: string, text: Text | undefined): Part {
  if (text === undefined) return {};
  return {
    [name]: text.da,
    [`_${name}`]: {
      extension: [
        {
          url: known.translation,
          extension: [
            { url: 'lang', valueCode: 'en' },
            { url: 'content', valueString: text.en },
          ],
        },
      ],
    },
  };
}
