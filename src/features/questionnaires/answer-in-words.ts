import { parsePlainDate } from '../../domain/kernel/plain-date.ts';
import { type Answer, chosenIn, isAnswered, isRatherNot } from '../../domain/questionnaire/answers.ts';
import type { Question } from '../../domain/questionnaire/questionnaire.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatTypedNumber } from '../../platform/i18n/typed-number.ts';
import { questionTexts } from './question-texts.ts';

/** An answer as a person reads it: the words of the option, the step with its words, the day, the own words. */
export function answerInWords(question: Question, answer: Answer | undefined, language: Language): string {
  const t = questionTexts[language];
  if (isRatherNot(answer)) return t.saidRatherNot;
  if (!isAnswered(answer)) return t.noneGiven;
  if (question.kind === 'single' || question.kind === 'multiple') {
    const chosen = chosenIn(answer);
    return question.options
      .filter(({ key }) => chosen.includes(key))
      .map(({ text }) => text[language])
      .join(', ');
  }
  if (typeof answer === 'number') return stepWords(question, answer, language);
  const day = question.kind === 'date' ? parsePlainDate(String(answer)) : undefined;
  return day === undefined ? String(answer) : formatDate(day, language);
}

function stepWords(question: Question, value: number, language: Language): string {
  const words =
    question.kind === 'scale' ? question.anchors.find(({ at }) => at === value)?.text[language] : undefined;
  return words === undefined ? formatTypedNumber(value) : `${formatTypedNumber(value)} (${words})`;
}
