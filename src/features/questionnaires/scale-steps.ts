import type { Question } from '../../domain/questionnaire/questionnaire.ts';
import type { ScaleStep } from '../../platform/html/index.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatTypedNumber } from '../../platform/i18n/typed-number.ts';

export type ScaleQuestion = Extract<Question, { readonly kind: 'scale' }>;

/** A scale of more steps is written as a number: nobody finds 63 among a hundred buttons. */
const mostButtons = 21;

/** The steps of a scale as buttons, with the words that stand at some of them; `undefined` where they are too many. */
export function scaleSteps(
  { from, to, anchors }: ScaleQuestion,
  language: Language,
): readonly ScaleStep[] | undefined {
  if (to - from + 1 > mostButtons) return undefined;
  return Array.from({ length: to - from + 1 }, (_, nth) => ({
    value: String(from + nth),
    label: formatTypedNumber(from + nth),
    words: anchors.find(({ at }) => at === from + nth)?.text[language],
  }));
}
