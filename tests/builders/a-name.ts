import type { ShownName } from '../../src/features/people/index.ts';

/** A name as a page gets it, for tests of what pages do with names; in the product only the masking makes one. */
export function aName(words: string): ShownName {
  return words as ShownName;
}
