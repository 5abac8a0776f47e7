import type { DemoRows } from './demo-rows.ts';

type Unset<Row, Column extends keyof Row> = Omit<Row, Column> & Partial<Pick<Row, Column>>;
type WorkFact = DemoRows['work_fact'][number];
type BenefitFact = DemoRows['benefit_fact'][number];

/** Rows that are written together have the same columns: what a fact does not say is written as nothing. */
export function workFact(
  fact: Unset<WorkFact, 'code_id' | 'hours_a_week' | 'employer' | 'extent' | 'returned_to' | 'replaces'>,
): WorkFact {
  const unsaid = { code_id: null, hours_a_week: null, employer: null, extent: null, returned_to: null };
  return { ...unsaid, replaces: null, ...fact };
}

export function benefitFact(fact: Unset<BenefitFact, 'code_id' | 'decided_for'>): BenefitFact {
  return { code_id: null, decided_for: null, ...fact };
}
