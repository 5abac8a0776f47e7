import type { Condition } from './condition.ts';

/** An answer to a fact of the intake; a fact nobody has answered is not there. */
export type FactAnswer = string | boolean;

/** What a condition is worked out from: the answers by fact, and the age on the day of the decision. */
export interface IntakeFacts {
  readonly answers: ReadonlyMap<string, FactAnswer>;
  readonly age: number;
}

/** What a condition comes to: it holds, it does not, or nobody can say before more is known. */
export type Verdict = 'holds' | 'fails' | 'unknown';

/**
 * Works a condition out. What is not known is never taken for a no: an answer that is missing leaves the condition
 * open, unless the rest of it settles the matter whatever the answer is.
 */
export function holds(condition: Condition, facts: IntakeFacts): Verdict {
  switch (condition.test) {
    case 'all':
      return together(condition.of, facts, 'fails');
    case 'any':
      return together(condition.of, facts, 'holds');
    case 'not':
      return opposite[holds(condition.of, facts)];
    case 'known':
      return verdict(facts.answers.has(condition.fact));
    case 'yes':
      return ofAnswer(facts.answers.get(condition.fact), (answer) => answer === true);
    case 'one_of':
      return ofAnswer(facts.answers.get(condition.fact), (answer) =>
        condition.codes.some((code) => code === answer),
      );
    case 'age_at_least':
      return verdict(facts.age >= condition.years);
    case 'age_below':
      return verdict(facts.age < condition.years);
  }
}

const opposite = { holds: 'fails', fails: 'holds', unknown: 'unknown' } as const satisfies Record<
  Verdict,
  Verdict
>;

/** One part can settle the whole; otherwise every part must be known. */
function together(parts: readonly Condition[], facts: IntakeFacts, settles: 'holds' | 'fails'): Verdict {
  const verdicts = parts.map((part) => holds(part, facts));
  if (verdicts.includes(settles)) return settles;
  return verdicts.includes('unknown') ? 'unknown' : opposite[settles];
}

function ofAnswer(answer: FactAnswer | undefined, test: (answer: FactAnswer) => boolean): Verdict {
  return answer === undefined ? 'unknown' : verdict(test(answer));
}

function verdict(does: boolean): Verdict {
  return does ? 'holds' : 'fails';
}
