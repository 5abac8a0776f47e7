import type { OutcomeRule } from '../programme/definition.ts';
import type { Measure } from './measure.ts';

/** A rule of a definition together with the way the product counts it. */
export interface CountedRule {
  readonly rule: OutcomeRule;
  readonly measure: Measure;
}

/**
 * The way of counting that a rule asks for; `undefined` when the product has none for it yet. Pages then say so:
 * a rule is never counted by a way that is nearly its own, and never left off a page.
 */
export function measureOf(rule: OutcomeRule): Measure | undefined {
  if (rule.measure !== 'completed' || rule.denominator !== 'started') return undefined;
  const [document, ...others] = rule.documents;
  return document === 'recommendation' && others.length === 0 ? 'completed_with_recommendation' : undefined;
}

/** The rules the product can count today, each with its way. */
export function countedRules(rules: readonly OutcomeRule[]): readonly CountedRule[] {
  return rules.flatMap((rule) => {
    const measure = measureOf(rule);
    return measure === undefined ? [] : [{ rule, measure }];
  });
}
