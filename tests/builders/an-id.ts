import type { Id } from '../../src/domain/kernel/ids.ts';

/** A well-formed id with a number one can tell apart in a failing test: `anId<CitizenId>(7)`. */
export function anId<SomeId extends Id<string>>(number = 1): SomeId {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}` as SomeId;
}
