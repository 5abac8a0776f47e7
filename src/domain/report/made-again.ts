import type { Counts } from './explain-difference.ts';

/**
 * What comes of making a sealed edition's figures again from the ledger, as it was known then:
 *  - equal: the same counts
 *  - erased: somebody who was counted has been erased since; the edition stands, and cannot be made again
 *  - differs: other counts from as many people – a fault
 */
export type MadeAgain = 'equal' | 'erased' | 'differs';

/** Facts are only ever added, so fewer ways known at a day gone by can only mean that somebody was erased. */
export function judgeMadeAgain(
  sealed: { readonly counts: Counts; readonly ways: number },
  again: { readonly counts: Counts; readonly ways: number },
): MadeAgain {
  if (again.ways < sealed.ways) return 'erased';
  const keys = new Set([...Object.keys(sealed.counts), ...Object.keys(again.counts)]);
  const isEqual = [...keys].every((key) => (sealed.counts[key] ?? 0) === (again.counts[key] ?? 0));
  return isEqual && again.ways === sealed.ways ? 'equal' : 'differs';
}
