import type { PlainDate } from '../kernel/plain-date.ts';
import type { FactId, OutcomeFact } from './outcome-fact.ts';

/**
 * The facts as they were known on a day: what had been recorded by then, without what had been put right by then.
 * Two sources that disagree both stand. A correction of a correction leaves the last one.
 */
export function factsThatStand(facts: readonly OutcomeFact[], knownAt: PlainDate): readonly OutcomeFact[] {
  // Nearly always all is known and nothing put right: no list is made then.
  const known = facts.every(({ recordedOn }) => recordedOn <= knownAt)
    ? facts
    : facts.filter(({ recordedOn }) => recordedOn <= knownAt);
  const replaced: FactId[] = [];
  for (const { replaces } of known) if (replaces !== undefined) replaced.push(replaces);
  return replaced.length === 0
    ? known
    : known.filter(({ id, takenBack }) => !takenBack && !replaced.includes(id));
}
