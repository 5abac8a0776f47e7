import type { QuestionnaireFinding } from '../finding.ts';
import {
  countsInScores,
  type Question,
  type Questionnaire,
  questionsOf,
  type ScoreRule,
} from '../questionnaire.ts';

/** Every score, and the question that is acted upon, is made of questions that are there and count something. */
export function scoresCanBeMade(questionnaire: Questionnaire): QuestionnaireFinding[] {
  const { scores, safety } = questionnaire;
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.key, question]));
  return [
    ...scores.flatMap((rule, nth) => [
      ...rule.of.flatMap((key, part) => counts(key, `scores[${nth}].of[${part}]`, questions)),
      ...partsOnce(rule, nth),
      ...somethingIsDemanded(rule, nth),
      ...bandsRise(rule, nth),
    ]),
    ...(safety === undefined ? [] : counts(safety.question, 'safety.question', questions)),
  ];
}

function counts(key: string, at: string, questions: ReadonlyMap<string, Question>): QuestionnaireFinding[] {
  const question = questions.get(key);
  if (question === undefined) return [{ check: 'question-unknown', at, values: { question: key } }];
  return countsInScores(question) ? [] : [{ check: 'counts-in-no-score', at, values: { question: key } }];
}

function partsOnce({ of }: ScoreRule, nth: number): QuestionnaireFinding[] {
  return of.flatMap((key, part): QuestionnaireFinding[] =>
    of.indexOf(key) === part
      ? []
      : [{ check: 'key-twice', at: `scores[${nth}].of[${part}]`, values: { key } }],
  );
}

function somethingIsDemanded({ of, missing }: ScoreRule, nth: number): QuestionnaireFinding[] {
  if (missing.atMost < of.length) return [];
  const values = { atMost: missing.atMost, questions: of.length };
  return [{ check: 'all-may-be-missing', at: `scores[${nth}].missing.atMost`, values }];
}

function bandsRise({ bands = [] }: ScoreRule, nth: number): QuestionnaireFinding[] {
  return bands.flatMap(({ from }, band): QuestionnaireFinding[] => {
    const before = bands[band - 1];
    if (before === undefined || before.from < from) return [];
    return [{ check: 'bands-do-not-rise', at: `scores[${nth}].bands[${band}].from`, values: { from } }];
  });
}
