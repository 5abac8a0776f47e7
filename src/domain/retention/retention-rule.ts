import type { PlainDate } from '../kernel/plain-date.ts';

/**
 * What is kept for a time of its own. A `journal` is not erased alone: it holds the record it belongs to back, until
 * both have been kept long enough.
 */
export const retentionKinds = [
  'record',
  'journal',
  'own_note',
  'event_payload',
  'read_log',
  'extract',
] as const;

export type RetentionKind = (typeof retentionKinds)[number];

/** What is erased by a run of its own. */
export type ErasedKind = Exclude<RetentionKind, 'journal'>;

/** How long one kind is kept by one sort of house, from a day on. */
export interface RetentionRule {
  readonly kind: RetentionKind;
  /** The kind of organisation that answers for it, or every one. */
  readonly controller: string;
  readonly months: number;
  /** The rule holds from this day until a later one takes its place. */
  readonly from: PlainDate;
  /** `law`: written in a statute. `proposal`: ours, until the controller has decided. */
  readonly standing: 'law' | 'proposal';
  readonly basis: { readonly da: string; readonly en: string };
}

/**
 * The rule for a kind in a house on a day: the latest that has begun, one for this sort of house before one for every.
 * Without a rule nothing is erased.
 */
export function ruleOn(
  rules: readonly RetentionRule[],
  kind: RetentionKind,
  controller: string,
  day: PlainDate,
): RetentionRule | undefined {
  const begun = (whose: string) =>
    rules
      .filter((rule) => rule.kind === kind && rule.controller === whose && rule.from <= day)
      .toSorted((a, b) => b.from.localeCompare(a.from))[0];
  return begun(controller) ?? begun('every');
}
