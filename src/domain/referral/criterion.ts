import type { Condition } from '../programme/condition.ts';
import type { ProgrammeDefinition } from '../programme/definition.ts';
import { holds, type IntakeFacts, type Verdict } from '../programme/holds.ts';

export type Criterion = ProgrammeDefinition['intake']['criteria'][number];

/** What a person judges about a criterion. */
export const judgements = ['yes', 'no', 'unsure'] as const;

export type Judgement = (typeof judgements)[number];

/** A criterion, what the facts say about it, and which facts those are. */
export interface FoundCriterion {
  readonly criterion: Criterion;
  /** Absent where the definition leaves it to people. */
  readonly found: Verdict | undefined;
  /** Keys of the facts it rests on; `age` among them where the age counts. */
  readonly restsOn: readonly string[];
}

/** What was found about a criterion when a referral was answered. */
export interface CriterionAnswer {
  readonly key: string;
  readonly found: Verdict | undefined;
  readonly judged: Judgement | undefined;
}

/** Whether a criterion is met, is not, or nobody can say yet. */
export type Outcome = 'met' | 'not_met' | 'open';

/** Looks at each criterion of an intake with what is known. */
export function findCriteria(criteria: readonly Criterion[], facts: IntakeFacts): readonly FoundCriterion[] {
  return criteria.map((criterion) => ({
    criterion,
    found: criterion.holdsWhen && holds(criterion.holdsWhen, facts),
    restsOn: criterion.holdsWhen === undefined ? [] : [...new Set(factsOf(criterion.holdsWhen))],
  }));
}

/** Whether somebody has to judge: where people always do, and where the facts do not settle it. */
export function asksForJudgement({ found }: Pick<FoundCriterion, 'found'>): boolean {
  return found === undefined || found === 'unknown';
}

/** What a finding and a judgement come to. The facts speak first; a person speaks where they are silent. */
export function outcomeOfCriterion({ found, judged }: Pick<CriterionAnswer, 'found' | 'judged'>): Outcome {
  if (found === 'holds') return 'met';
  if (found === 'fails') return 'not_met';
  if (judged === 'yes') return 'met';
  return judged === 'no' ? 'not_met' : 'open';
}

/** The word by which an age is among the facts a criterion rests on. */
export const ageFact = 'age';

function factsOf(condition: Condition): string[] {
  switch (condition.test) {
    case 'all':
    case 'any':
      return condition.of.flatMap(factsOf);
    case 'not':
      return factsOf(condition.of);
    case 'age_at_least':
    case 'age_below':
      return [ageFact];
    default:
      return [condition.fact];
  }
}
