import type { Circle, returnedTo } from '../../domain/fact/fact-form.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { FactId, OutcomeFact } from '../../domain/outcome/outcome-fact.ts';

/** A fact as a page shows it: with who wrote it down, and what the citizen says of it. */
export interface LedgerEntry {
  readonly fact: OutcomeFact;
  readonly circle: Circle;
  readonly codeId: string | undefined;
  readonly returnedTo: (typeof returnedTo)[number] | undefined;
  /** Whoever wrote it down; `undefined` where the account is no colleague's. */
  readonly by: string | undefined;
  readonly isOwn: boolean;
  readonly dispute: { readonly words: string; readonly on: PlainDate } | undefined;
}

/** An entry that stands, with what it said before it was put right, the newest first. */
export interface StandingEntry extends LedgerEntry {
  readonly before: readonly LedgerEntry[];
}

/** The entries that stand, each with its history; and those that were taken back, with nothing in their place. */
export interface Ledger {
  readonly standing: readonly StandingEntry[];
  readonly takenBack: readonly StandingEntry[];
}

/** Puts every row where it belongs, so that a correction is read beside what it corrects. */
export function ledgerOf(entries: readonly LedgerEntry[]): Ledger {
  const byId = new Map(entries.map((entry) => [entry.fact.id, entry]));
  const replaced = new Set(entries.flatMap(({ fact }) => fact.replaces ?? []));
  const last = entries
    .filter(({ fact }) => !replaced.has(fact.id))
    .map((entry): StandingEntry => ({ ...entry, before: historyOf(entry.fact.replaces, byId) }));
  return {
    standing: last.filter(({ fact }) => !fact.takenBack),
    takenBack: last.filter(({ fact }) => fact.takenBack),
  };
}

function historyOf(id: FactId | undefined, byId: ReadonlyMap<FactId, LedgerEntry>): readonly LedgerEntry[] {
  const entry = id === undefined ? undefined : byId.get(id);
  return entry === undefined ? [] : [entry, ...historyOf(entry.fact.replaces, byId)];
}
