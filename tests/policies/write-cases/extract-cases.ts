import { added, authored } from './rewrites.ts';
import { inserts, updates, type WriteCase } from './write-case.ts';

/** Extracts, from what is agreed to the last piece that is delivered. */
export const extractCases: readonly WriteCase[] = [
  inserts({ action: 'extract.agree', table: 'extract_agreement', column: 'extr' }, { rewrite: added }),
  updates({ action: 'extract.agree', table: 'extract_agreement', column: 'extr' }, 'id', 'until_on'),
  inserts({ action: 'extract.agree', table: 'extract_made', column: 'extr' }, { rewrite: added }),
  inserts(
    { action: 'delivered_extract.deliver', table: 'extract_delivery', column: 'dextr' },
    { rewrite: added },
  ),
  inserts(
    { action: 'delivered_extract.deliver', table: 'extract_part', column: 'dextr' },
    { rewrite: authored },
  ),
];
