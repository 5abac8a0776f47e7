import type { PlainDate } from '../kernel/plain-date.ts';
import type { CompanyAct } from './company-act.ts';

/** The acts as they were known on a day: without what had been put right or taken back by then. */
export function actsThatStand(acts: readonly CompanyAct[], knownAt: PlainDate): readonly CompanyAct[] {
  const known = acts.filter(({ recordedOn }) => recordedOn <= knownAt);
  const replaced = new Set(known.flatMap(({ replaces }) => replaces ?? []));
  return known.filter(({ id, takenBack }) => !takenBack && !replaced.has(id));
}
