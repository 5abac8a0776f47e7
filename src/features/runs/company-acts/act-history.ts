import type { ActEntry } from './act-queries.ts';

/** An act that stands, with what it said before it was put right, the newest first. */
export interface StandingAct extends ActEntry {
  readonly before: readonly ActEntry[];
}

/** Puts every row where it belongs, so that a correction is read beside what it corrects. */
export function actsInOrder(entries: readonly ActEntry[]): {
  readonly standing: readonly StandingAct[];
  readonly takenBack: readonly StandingAct[];
} {
  const replaced = new Set(entries.flatMap(({ replaces }) => replaces ?? []));
  const historyOf = ({ replaces }: ActEntry): readonly ActEntry[] => {
    const before = entries.find(({ id }) => id === replaces);
    return before === undefined ? [] : [before, ...historyOf(before)];
  };
  const last = entries
    .filter(({ id }) => !replaced.has(id))
    .map((entry): StandingAct => ({ ...entry, before: historyOf(entry) }));
  return {
    standing: last.filter(({ takenBack }) => !takenBack),
    takenBack: last.filter(({ takenBack }) => takenBack),
  };
}
