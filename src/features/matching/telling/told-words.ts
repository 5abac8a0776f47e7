import type { Telling } from '../../../domain/telling/check-telling.ts';
import type { TellableLine } from '../../../domain/telling/tellable-lines.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { hoursInWords, wishListTexts } from '../../wishes/index.ts';
import { toldTexts } from './told-texts.ts';

/** One line as a company reads it. */
export function toldLine(line: TellableLine, language: Language): string {
  const t = toldTexts[language];
  switch (line.about) {
    case 'tasks':
      return t.tasks(line.words);
    case 'skill':
      return t.skill(line.words);
    case 'need':
      return t.need(wishListTexts[language].needs[line.need]);
    case 'need_words':
      return t.need(line.words);
    case 'hours':
      return t.hours(hoursInWords({ hoursFrom: line.from, hoursTo: line.to }, language) ?? '');
    case 'ready_from':
      return t.readyFrom(formatDate(line.on, language));
  }
}

/** The text as it is sent: the name, what was chosen, and last what the citizen wrote. */
export interface ToldText {
  readonly lines: readonly string[];
  readonly ownWords: string | undefined;
}

export function toldText(name: string, { lines, ownWords }: Telling, language: Language): ToldText {
  return { lines: [name, ...lines.map((line) => toldLine(line, language))], ownWords };
}

/** Line under line, as it can be read aloud or copied. */
export function asOneText({ lines, ownWords }: ToldText, language: Language): string {
  const own = ownWords === undefined ? [] : [`${toldTexts[language].ownWords(lines[0] ?? '')} ${ownWords}`];
  return [...lines, ...own].join('\n');
}
