import type { OutcomeRule } from '../../programme/definition.ts';
import type { FactKind } from '../ledger-words.ts';

/**
 * The kinds of fact that some rules look at, counted or censoring. A fact of another kind changes none of their figures,
 * but for one: it may stand in the place of a fact that they would have counted.
 */
export function kindsAsked(rules: readonly OutcomeRule[]): ReadonlySet<FactKind> {
  return new Set(rules.flatMap((rule) => ('counts' in rule ? kindsOf(rule) : [])));
}

function kindsOf(rule: Extract<OutcomeRule, { readonly counts: unknown }>): readonly FactKind[] {
  const counted =
    rule.measure === 'clarified_for' ? ['decision' as const] : rule.counts.map(({ fact }) => fact);
  const censoring = rule.censors.map((why) => (why === 'pension' ? 'benefit' : 'followed_no_longer'));
  return [...counted, ...censoring];
}
