import type { Question } from '../../domain/questionnaire/questionnaire.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatTypedNumber } from '../../platform/i18n/typed-number.ts';
import { questionTexts } from './question-texts.ts';
import { type ScaleQuestion, scaleSteps } from './scale-steps.ts';

/** The line under a question: its own words, and what its field needs to say about how to answer. */
export function hintOf(question: Question, language: Language): string | undefined {
  const parts = [question.hint?.[language], howTo(question, language)].filter((part) => part);
  return parts.length === 0 ? undefined : parts.join(' ');
}

function howTo(question: Question, language: Language): string | undefined {
  const t = questionTexts[language];
  switch (question.kind) {
    case 'multiple':
      return question.atMost === undefined || question.atMost >= question.options.length
        ? t.several
        : t.atMost(question.atMost);
    case 'scale':
      return scaleSteps(question, language) === undefined ? longScale(question, language) : undefined;
    case 'number':
      return numberHint(question, language);
    case 'date':
      return t.day;
    default:
      return undefined;
  }
}

function longScale({ from, to, anchors }: ScaleQuestion, language: Language): string {
  const words = (step: number): string => {
    const anchor = anchors.find(({ at }) => at === step)?.text[language];
    return anchor === undefined ? formatTypedNumber(step) : `${formatTypedNumber(step)} (${anchor})`;
  };
  return questionTexts[language].between(words(from), words(to));
}

function numberHint(
  { from, to, unit }: Extract<Question, { readonly kind: 'number' }>,
  language: Language,
): string | undefined {
  const t = questionTexts[language];
  const [low, high] = [from, to].map((end) => (end === undefined ? '' : formatTypedNumber(end)));
  const range = low && high ? t.between(low, high) : low ? t.from(low) : high ? t.to(high) : undefined;
  return [unit && t.unit(unit[language]), range].filter((part) => part).join(' ') || undefined;
}
