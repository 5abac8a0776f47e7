import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { AskedExtract } from './asked-extract-queries.ts';
import { askedExtractTexts } from './asked-extract-texts.ts';

/** What is asked, as it stands on the page and is kept beside a yes: exactly the same words. */
export function askedExtractWords(asked: AskedExtract, language: Language) {
  const t = askedExtractTexts[language];
  const { houseName, purpose, contents, background, until, linksRegister } = asked;
  const facts: readonly (readonly [term: string, value: string])[] = [
    [t.why, purpose],
    [t.what, contents.map((content) => t.contents[content]).join(', ')],
    ...(background.length === 0
      ? []
      : [[t.alsoTold, background.map((thing) => t.background[thing]).join(', ')] as const]),
    [t.never, t.neverText],
    ...(linksRegister ? [[t.registers, t.registersText] as const] : []),
    [t.until, formatDate(until, language)],
  ];
  const title = t.title(houseName);
  const words = [title, t.lead, ...facts.map(([term, value]) => `${term}: ${value}`)].join('\n');
  return { title, lead: t.lead, facts, ifNo: t.ifNo, words };
}
