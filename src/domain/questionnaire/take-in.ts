import { accepted, type Result, refused } from '../kernel/result.ts';
import { type Question, type Questionnaire, questionsOf } from './questionnaire.ts';

/** A version that stands in the library. */
export interface StandingVersion {
  readonly questionnaire: Questionnaire;
  readonly origin: 'shipped' | 'imported';
}

/** Why a questionnaire cannot be taken in. */
export type TakeInRefusal = 'comes-with-product' | 'nothing-new' | 'rights-not-ticked';

/**
 * A questionnaire as the next version of those with its key: a version is never changed, so what was read in gets the
 * number after the last one, whatever number was written. Whoever reads it in ticks that the house may use it.
 *
 * @param standing the versions with the same key, the newest first
 */
export function takeIn(
  questionnaire: Questionnaire,
  standing: readonly StandingVersion[],
  rightsTicked: boolean,
): Result<Questionnaire, TakeInRefusal> {
  const [latest] = standing;
  // What comes with the product goes on with the product: its next version would meet ours under the same number.
  if (standing.some(({ origin }) => origin === 'shipped')) return refused('comes-with-product');
  const next = numbered(questionnaire, (latest?.questionnaire.version ?? 0) + 1);
  if (latest !== undefined && isSame(numbered(next, latest.questionnaire.version), latest.questionnaire))
    return refused('nothing-new');
  return rightsTicked ? accepted(next) : refused('rights-not-ticked');
}

function numbered({ $schema: _, ...questionnaire }: Questionnaire, version: number): Questionnaire {
  return { ...questionnaire, version };
}

function isSame(one: Questionnaire, other: Questionnaire): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

/** A value with the fields of each part in the order of their names: the database keeps them in another. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([one], [another]) => (one < another ? -1 : 1))
      .map(([name, field]) => [name, inOrder(field)]),
  );
}

/** What becomes of the questions from one version to the next. Answers are held together by the keys. */
export interface QuestionChanges {
  readonly added: readonly Question[];
  readonly gone: readonly Question[];
  /** Answered otherwise, worded otherwise, or asked on other answers. */
  readonly changed: readonly Question[];
}

export function questionChanges(before: Questionnaire, after: Questionnaire): QuestionChanges {
  const earlier = new Map(questionsOf(before).map((question) => [question.key, question]));
  const later = new Map(questionsOf(after).map((question) => [question.key, question]));
  return {
    added: [...later.values()].filter(({ key }) => !earlier.has(key)),
    gone: [...earlier.values()].filter(({ key }) => !later.has(key)),
    changed: [...later.values()].filter((question) => {
      const was = earlier.get(question.key);
      return was !== undefined && JSON.stringify(inOrder(was)) !== JSON.stringify(inOrder(question));
    }),
  };
}
