import type { Cell } from '../../import/cell.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Answers } from '../answers.ts';
import { standingAnswers } from '../asked-questions.ts';
import { type Questionnaire, questionsOf } from '../questionnaire.ts';
import { scoresOf } from '../score.ts';
import { writeAnswerCell } from './answer-cell.ts';
import { type AnswerFileWords, lineFields, totalPrefix } from './answer-columns.ts';
import type { ToldTime } from './told-response.ts';

/** A response as a file carries it: by the citizen's id, never by number or name. */
export interface CarriedResponse {
  readonly record: string;
  readonly answeredOn: PlainDate;
  readonly at: ToldTime;
  readonly language: 'da' | 'en';
  readonly answers: Answers;
}

/** The headings of a questionnaire's answers: a column for each question, and at the end one for each total. */
export function answerHeadings(
  questionnaire: Questionnaire,
  { headings }: AnswerFileWords,
): readonly string[] {
  return [
    ...lineFields.map((field) => headings[field][0] ?? field),
    ...questionsOf(questionnaire).map(({ key }) => key),
    ...questionnaire.scores.map(({ key }) => `${totalPrefix}${key}`),
  ];
}

/** Responses as lines that are read as what they were. */
export function writeAnswerSheet(
  questionnaire: Questionnaire,
  responses: readonly CarriedResponse[],
  words: AnswerFileWords,
): readonly (readonly Cell[])[] {
  return [answerHeadings(questionnaire, words), ...responses.map((one) => lineOf(questionnaire, one, words))];
}

function lineOf(
  questionnaire: Questionnaire,
  { record, answeredOn, at, language, answers }: CarriedResponse,
  { ratherNot }: AnswerFileWords,
): readonly Cell[] {
  const standing = standingAnswers(questionnaire, answers);
  return [
    '',
    record,
    answeredOn,
    at.wave,
    at.nth,
    language,
    ...questionsOf(questionnaire).map((question) =>
      writeAnswerCell(question, standing[question.key], [ratherNot]),
    ),
    ...scoresOf(questionnaire, standing).map(({ value }) => value ?? ''),
  ];
}
