import type { PlainDate } from '../kernel/plain-date.ts';
import type { FactId, OutcomeFact } from './outcome-fact.ts';

/**
 * The facts as they were known on a day: what had been recorded by then, without what had been put right by then.
 * Two sources that disagree both stand. A correction of a correction leaves the last one.
 */
export function factsThatStand(facts: readonly OutcomeFact[], knownAt: PlainDate): readonly OutcomeFact[] {
  const known = facts.filter(({ recordedOn }) => recordedOn <= knownAt);
  const replaced = new Set<FactId>();
  for (const { replaces } of known) if (replaces !== undefined) replaced.add(replaces);
  return replaced.size === 0 ? known : known.filter(({ id, takenBack }) => !takenBack && !replaced.has(id));
}
