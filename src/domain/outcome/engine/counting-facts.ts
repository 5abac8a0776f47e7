import type { OutcomeRule } from '../../programme/definition.ts';
import { factSources } from '../ledger-words.ts';
import type { OutcomeFact } from '../outcome-fact.ts';

/** A rule that counts facts of the ledger. */
export type FactRule = Extract<OutcomeRule, { readonly counts: unknown }>;

type Counted = FactRule['counts'][number];

/** What of a rule decides which facts it counts. */
export type Counting = Pick<FactRule, 'measure' | 'counts' | 'lowestSource'>;

/** The facts that count for a rule, and those that might if only their hours were known. */
export interface CountingFacts {
  readonly counting: readonly OutcomeFact[];
  readonly withoutHours: readonly OutcomeFact[];
}

/**
 * Picks the facts a rule counts: of the right kind and code, from a source that is strong enough, with enough hours.
 * Where sources disagree, one that is strong enough is enough. A decision counts only for a rule about decisions.
 */
export function countingFacts(rule: Counting, standing: readonly OutcomeFact[]): CountingFacts {
  // Nearly always there is nothing to list: lists are made where there is.
  let counting: OutcomeFact[] | undefined;
  let withoutHours: OutcomeFact[] | undefined;
  for (const fact of standing) {
    const how = countedHow(rule, fact);
    if (how === 'counts') {
      counting ??= [];
      counting.push(fact);
    } else if (how === 'hours_unknown') {
      withoutHours ??= [];
      withoutHours.push(fact);
    }
  }
  return { counting: counting ?? none, withoutHours: withoutHours ?? none };
}

const none: readonly OutcomeFact[] = [];

function countedHow(rule: Counting, fact: OutcomeFact): 'counts' | 'hours_unknown' | undefined {
  let isOfOne = false;
  for (const counted of rule.counts) {
    if (!isOfKind(fact, counted, rule.measure)) continue;
    if (!isStrongEnough(rule, fact)) return undefined;
    if (hasHours(fact, counted)) return 'counts';
    isOfOne = true;
  }
  return isOfOne && fact.hoursAWeek === undefined ? 'hours_unknown' : undefined;
}

function isStrongEnough({ lowestSource }: Counting, { source }: OutcomeFact): boolean {
  return lowestSource === source || factSources.indexOf(source) <= factSources.indexOf(lowestSource);
}

function isOfKind(fact: OutcomeFact, { fact: kind, codes }: Counted, measure: FactRule['measure']): boolean {
  const isKind =
    measure === 'clarified_for' ? fact.kind === 'decision' && fact.decidedFor === kind : fact.kind === kind;
  return isKind && (codes === undefined || (fact.code !== undefined && codes.includes(fact.code)));
}

function hasHours({ hoursAWeek }: OutcomeFact, { hoursAWeekAtLeast }: Counted): boolean {
  return hoursAWeekAtLeast === undefined || (hoursAWeek !== undefined && hoursAWeek >= hoursAWeekAtLeast);
}
