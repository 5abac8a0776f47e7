import type { OutcomeRule } from '../../programme/definition.ts';
import { factSources } from '../ledger-words.ts';
import type { OutcomeFact } from '../outcome-fact.ts';

/** A rule that counts facts of the ledger. */
export type FactRule = Extract<OutcomeRule, { readonly counts: unknown }>;

type Counted = FactRule['counts'][number];

/** The facts that count for a rule, and those that might if only their hours were known. */
export interface CountingFacts {
  readonly counting: readonly OutcomeFact[];
  readonly withoutHours: readonly OutcomeFact[];
}

/**
 * Picks the facts a rule counts: of the right kind and code, from a source that is strong enough, with enough hours.
 * Where sources disagree, one that is strong enough is enough. A decision counts only for a rule about decisions.
 */
export function countingFacts(rule: FactRule, standing: readonly OutcomeFact[]): CountingFacts {
  const counting: OutcomeFact[] = [];
  const withoutHours: OutcomeFact[] = [];
  const lowest = factSources.indexOf(rule.lowestSource);
  for (const fact of standing) {
    if (factSources.indexOf(fact.source) > lowest) continue;
    const told = rule.counts.filter((counted) => isOfKind(fact, counted, rule.measure));
    if (told.length === 0) continue;
    if (told.some((counted) => hasHours(fact, counted))) counting.push(fact);
    else if (fact.hoursAWeek === undefined) withoutHours.push(fact);
  }
  return { counting, withoutHours };
}

function isOfKind(fact: OutcomeFact, { fact: kind, codes }: Counted, measure: FactRule['measure']): boolean {
  const isKind =
    measure === 'clarified_for' ? fact.kind === 'decision' && fact.decidedFor === kind : fact.kind === kind;
  return isKind && (codes === undefined || (fact.code !== undefined && codes.includes(fact.code)));
}

function hasHours({ hoursAWeek }: OutcomeFact, { hoursAWeekAtLeast }: Counted): boolean {
  return hoursAWeekAtLeast === undefined || (hoursAWeek !== undefined && hoursAWeek >= hoursAWeekAtLeast);
}
