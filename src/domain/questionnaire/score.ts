import { type Answers, countOf } from './answers.ts';
import { askedQuestions } from './asked-questions.ts';
import type { Question, Questionnaire, ScoreRule } from './questionnaire.ts';

/** A score with all that is needed to say where it comes from. A missing answer is never 0. */
export interface Score {
  readonly score: string;
  /** The version of the rule it was worked out by; working it out anew by a later one adds a score beside it. */
  readonly version: number;
  readonly value: number | undefined;
  /** How many of the questions that count were answered, of how many. */
  readonly answered: number;
  readonly of: number;
  /** Why there is no value, or that there is one although answers are missing. */
  readonly reason: 'complete' | 'filled' | 'too_few_answers' | 'nothing_answered';
}

/** Works every score of a questionnaire out, in the order of its rules. */
export function scoresOf(questionnaire: Questionnaire, answers: Answers): readonly Score[] {
  const asked = new Map(askedQuestions(questionnaire, answers).map((question) => [question.key, question]));
  return questionnaire.scores.map((rule) => scoreBy(rule, asked, answers));
}

function scoreBy(rule: ScoreRule, asked: ReadonlyMap<string, Question>, answers: Answers): Score {
  const counts = rule.of.flatMap((key) => {
    const question = asked.get(key);
    const count = question && countOf(question, answers[key]);
    return count === undefined ? [] : [count];
  });
  const told = { score: rule.key, version: rule.version, answered: counts.length, of: rule.of.length };
  if (counts.length === 0) return { ...told, value: undefined, reason: 'nothing_answered' };
  const missing = rule.of.length - counts.length;
  if (missing > rule.missing.atMost) return { ...told, value: undefined, reason: 'too_few_answers' };
  return { ...told, value: worth(rule, counts), reason: missing === 0 ? 'complete' : 'filled' };
}

/** A sum is filled up as if those missing were like the mean of the others; a mean needs no filling. */
function worth({ how, of, times, missing, rounded }: ScoreRule, counts: readonly number[]): number {
  const sum = counts.reduce((total, count) => total + count, 0);
  const filled = missing.fill === 'answered' ? (sum * of.length) / counts.length : sum;
  const value = (how === 'sum' ? filled : sum / counts.length) * times;
  return rounded ? Math.floor(value + 0.5) : tidy(value);
}

/** Takes the last bits of a division off, so that equal scores are equal to the digit. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** The name of the span a value lies in; none where the manual names none, or the value lies below the first. */
export function bandOf({ bands = [] }: Pick<ScoreRule, 'bands'>, value: number): number | undefined {
  const index = bands.findLastIndex(({ from }) => value >= from);
  return index < 0 ? undefined : index;
}
