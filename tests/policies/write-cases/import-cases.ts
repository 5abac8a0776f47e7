import { added, ownedBy } from './rewrites.ts';
import { inserts, type WriteCase } from './write-case.ts';

/** Lists that are read in; what they bring is written by a door, and never by the app. */
export const importCases: readonly WriteCase[] = [
  inserts({ action: 'import.write', table: 'import', column: 'imp' }, { rewrite: added, look: ownedBy }),
];
