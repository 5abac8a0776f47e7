import type { Moment } from '../figure.ts';
import type { KnownFact } from '../way-row.ts';

/** Whether something had happened on the as-of date, as far as was known. */
export function isTrueThen(fact: KnownFact | undefined, { asOf, knownAt }: Moment): fact is KnownFact {
  return fact !== undefined && fact.on <= asOf && fact.recordedOn <= knownAt;
}
