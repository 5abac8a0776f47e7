import type { Answers } from './answers.ts';
import { countsInScores, type Questionnaire, questionsOf, type ScoreRule } from './questionnaire.ts';
import { type Score, scoresOf } from './score.ts';

/**
 * The rules of a later version that answers to an earlier one can be worked out by: raised since, or new, and made of
 * questions that were asked then and count now as they did.
 */
export function laterRules(asked: Questionnaire, latest: Questionnaire): readonly ScoreRule[] {
  const counted = new Set(
    questionsOf(asked)
      .filter(countsInScores)
      .map(({ key }) => key),
  );
  return latest.scores.filter(({ key, version, of }) => {
    const own = asked.scores.find((rule) => rule.key === key);
    return (own === undefined || version > own.version) && of.every((question) => counted.has(question));
  });
}

/**
 * Works answers out anew by the rules of a later version. What an option weighs, and which questions are asked, stays as
 * the person met it; the scores stand beside those of the earlier rules.
 */
export function rescored(asked: Questionnaire, latest: Questionnaire, answers: Answers): readonly Score[] {
  return scoresOf({ ...asked, scores: laterRules(asked, latest) }, answers);
}

/** The highest rule that every time of a row of scores was worked out by: numbers by different rules are no line. */
export function commonRule(
  scores: readonly { readonly time: string; readonly rule: number }[],
): number | undefined {
  const times = new Set(scores.map(({ time }) => time)).size;
  const rules = [...new Set(scores.map(({ rule }) => rule))].toSorted((one, other) => other - one);
  return rules.find(
    (rule) => new Set(scores.filter((one) => one.rule === rule).map(({ time }) => time)).size === times,
  );
}
