import type { Condition } from '../condition.ts';
import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

type Facts = ProgrammeDefinition['intake']['facts'];

/** A criterion asks for facts the intake has, each in the way it is answered. */
export function criteriaKnowTheirFacts({ intake }: ProgrammeDefinition): Finding[] {
  return intake.criteria.flatMap(({ holdsWhen }, index) =>
    holdsWhen === undefined ? [] : findingsIn(holdsWhen, `intake.criteria[${index}].holdsWhen`, intake.facts),
  );
}

function findingsIn(condition: Condition, at: string, facts: Facts): Finding[] {
  switch (condition.test) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part, index) => findingsIn(part, `${at}.of[${index}]`, facts));
    case 'not':
      return findingsIn(condition.of, `${at}.of`, facts);
    case 'yes':
    case 'known':
    case 'one_of':
      return askedWrongly(condition, `${at}.fact`, facts);
    case 'age_at_least':
    case 'age_below':
      return [];
  }
}

type FactCondition = Extract<Condition, { readonly fact: string }>;

const kindAskedBy = { yes: 'yes_no', one_of: 'code', known: undefined } as const;

function askedWrongly({ test, fact }: FactCondition, at: string, facts: Facts): Finding[] {
  const asked = facts.find(({ key }) => key === fact);
  if (asked === undefined) return [{ check: 'fact-unknown', at, values: { fact } }];
  const wanted = kindAskedBy[test];
  if (wanted === undefined || wanted === asked.answer.kind) return [];
  return [{ check: 'fact-answered-otherwise', at, values: { fact, wanted, answered: asked.answer.kind } }];
}
