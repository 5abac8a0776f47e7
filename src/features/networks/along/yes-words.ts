import type { Language } from '../../../platform/i18n/dictionary.ts';
import { appointmentTitle, whenAndWhere } from '../../sessions/index.ts';
import type { Companion, MeetingToBring } from './along-queries.ts';
import { alongTexts } from './along-texts.ts';

/** What the citizen says yes to, paragraph by paragraph: shown before the press, and kept as it was shown. */
export function yesWords(
  { name }: Pick<Companion, 'name'>,
  meeting: MeetingToBring,
  language: Language,
): readonly string[] {
  const t = alongTexts[language].yes;
  return [
    t.meeting(name, appointmentTitle(meeting, language), whenAndWhere(meeting, language)),
    t.sees,
    t.ends,
    t.voluntary,
  ];
}

/** As it is kept, and as the form tells what was seen. */
export function asOneText(words: readonly string[]): string {
  return words.join('\n\n');
}
