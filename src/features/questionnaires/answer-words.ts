import type { AnswerRefusal } from '../../domain/questionnaire/check-answers.ts';
import type { Question, Respondent } from '../../domain/questionnaire/questionnaire.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatTypedNumber } from '../../platform/i18n/typed-number.ts';
import { type Limits, questionTexts } from './question-texts.ts';

/** A question in the words for one who answers: where both sides answer the same, each is asked from their side. */
export function wordsOf(question: Question, respondent: Respondent, language: Language): string {
  return (question.askedOf?.[respondent] ?? question.text)[language];
}

/** Why an answer cannot stand, and what to do. */
export function refusalWords(question: Question, refusal: AnswerRefusal, language: Language): string {
  return questionTexts[language].refusals[refusal](limitsOf(question));
}

function limitsOf(question: Question): Limits {
  const isNumber = question.kind === 'scale' || question.kind === 'number';
  const end = (value: number | undefined): string => (value === undefined ? '' : formatTypedNumber(value));
  return {
    from: isNumber ? end(question.from) : '',
    to: isNumber ? end(question.to) : '',
    most: question.kind === 'multiple' ? end(question.atMost) : '',
    decimals: question.kind === 'number' ? end(question.decimals) : '',
    characters: question.kind === 'text' ? end(question.atMostCharacters) : '',
  };
}
