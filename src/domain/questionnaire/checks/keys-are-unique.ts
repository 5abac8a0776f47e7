import type { QuestionnaireFinding } from '../finding.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { placedQuestions } from './placed-questions.ts';

interface PlacedKey {
  readonly at: string;
  readonly key: string;
}

/** What conditions, scores and answers point to must stand once, or nobody knows which one is meant. */
export function keysAreUnique(questionnaire: Questionnaire): QuestionnaireFinding[] {
  const questions = placedQuestions(questionnaire);
  return [
    ...repeated(questionnaire.groups.map(({ key }, nth) => ({ at: `groups[${nth}]`, key }))),
    ...repeated(questions.map(({ at, question }) => ({ at, key: question.key }))),
    ...questions.flatMap(({ at, question }) => {
      if (question.kind !== 'single' && question.kind !== 'multiple') return [];
      return repeated(question.options.map(({ key }, nth) => ({ at: `${at}.options[${nth}]`, key })));
    }),
    ...repeated(questionnaire.scores.map(({ key }, nth) => ({ at: `scores[${nth}]`, key }))),
  ];
}

function repeated(keys: readonly PlacedKey[]): QuestionnaireFinding[] {
  const seen = new Set<string>();
  return keys.flatMap(({ at, key }): QuestionnaireFinding[] => {
    if (seen.has(key)) return [{ check: 'key-twice', at: `${at}.key`, values: { key } }];
    seen.add(key);
    return [];
  });
}
