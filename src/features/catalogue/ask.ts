import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatDays } from '../../platform/i18n/durations.ts';
import { askTexts } from './ask-texts.ts';
import { type Reader, readers } from './reader.ts';
import type { Sheet } from './sheet.ts';

/** How one kind of reader asks, and what happens then. */
export interface Asking {
  readonly reader: Reader;
  readonly title: string;
  readonly lines: readonly string[];
}

/** How each reader asks; nobody where the programme has ended, for then there is one thing to say to all. */
export function waysToAsk(sheet: Sheet, language: Language): readonly Asking[] {
  if (sheet.standing === 'finished') return [];
  const t = askTexts[language];
  const days = formatDays(sheet.answerWithinDays, language);
  const say = (line: Line): string =>
    typeof line === 'string' ? line : line(whomToAsk(sheet, language), days);
  return readers.map((reader) => {
    const { title, first, second, third, last } = t[reader];
    return { reader, title, lines: [first, second, third, last].map(say) };
  });
}

/** A line that names whom to ask, or how soon there is an answer, or neither. */
type Line = string | ((whom: string, days: string) => string);

/** What is said in place of how to ask, when it is too late to take part. */
export function wordsWhenFinished(sheet: Sheet, language: Language): string {
  return askTexts[language].finished(whomToAsk(sheet, language));
}

function whomToAsk({ contact }: Sheet, language: Language): string {
  return contact?.name ?? askTexts[language].thoseBehind;
}
