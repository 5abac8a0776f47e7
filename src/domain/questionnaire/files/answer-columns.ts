import { plainWords } from '../../import/cell.ts';
import { type Question, type Questionnaire, questionsOf } from '../questionnaire.ts';
import type { RatherNotWords } from './answer-cell.ts';

/** What a line tells besides its answers. */
export const lineFields = ['cpr', 'record', 'answered-on', 'wave', 'nth', 'language'] as const;

export type LineField = (typeof lineFields)[number];

/** The words of files of answers in one language. The first heading of a field is the one that is written. */
export interface AnswerFileWords {
  readonly headings: Readonly<Record<LineField, readonly string[]>>;
  readonly ratherNot: string;
}

/** What a column holds. */
export type AnswerColumn =
  | { readonly holds: 'field'; readonly field: LineField }
  | { readonly holds: 'answer'; readonly question: Question }
  | { readonly holds: 'total'; readonly score: string };

/** The name of a total's column: no key of a question holds a point. */
export const totalPrefix = 'score.';

/**
 * The column a heading names: a question by its key or its words, a field by its name in any language, or a total. A
 * question's own key goes before everything else. `undefined` where it names none.
 */
export function columnOf(
  heading: string,
  questionnaire: Questionnaire,
  languages: readonly AnswerFileWords[],
): AnswerColumn | undefined {
  const questions = questionsOf(questionnaire);
  const byKey = questions.find(({ key }) => key === heading);
  if (byKey !== undefined) return { holds: 'answer', question: byKey };
  if (heading.startsWith(totalPrefix)) {
    const score = heading.slice(totalPrefix.length);
    return questionnaire.scores.some(({ key }) => key === score) ? { holds: 'total', score } : undefined;
  }
  const plain = plainWords(heading);
  const field = lineFields.find((one) =>
    languages.some(({ headings }) => headings[one].some((words) => plainWords(words) === plain)),
  );
  if (field !== undefined) return { holds: 'field', field };
  const byWords = questions.filter(({ text }) => [text.da, text.en].some((one) => plainWords(one) === plain));
  return byWords.length === 1 && byWords[0] !== undefined
    ? { holds: 'answer', question: byWords[0] }
    : undefined;
}

export function ratherNotWords(languages: readonly AnswerFileWords[]): RatherNotWords {
  return languages.map(({ ratherNot }) => ratherNot);
}
