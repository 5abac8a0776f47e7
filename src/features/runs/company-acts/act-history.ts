import { standingRows } from '../../../domain/kernel/standing-rows.ts';
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
  const last = standingRows(entries).map(({ row, before }): StandingAct => ({ ...row, before }));
  return {
    standing: last.filter(({ takenBack }) => !takenBack),
    takenBack: last.filter(({ takenBack }) => takenBack),
  };
}
