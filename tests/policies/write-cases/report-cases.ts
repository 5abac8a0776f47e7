import { added, authored } from './rewrites.ts';
import { inserts, updates, type WriteCase } from './write-case.ts';

/** What a run tells others, from writing to delivery. */
export const reportCases: readonly WriteCase[] = [
  inserts({ action: 'report.write', table: 'report', column: 'rep' }, { rewrite: added }),
  updates({ action: 'report.write', table: 'report', column: 'rep' }, 'id', 'activities'),
  inserts({ action: 'report.write', table: 'edition_basis', column: 'rep' }, { rewrite: authored }),
  inserts({ action: 'edition_proposal.make', table: 'edition_proposal', column: 'prop' }, { rewrite: added }),
  inserts({ action: 'sealed_edition.seal', table: 'sealed_edition', column: 'seal' }, { rewrite: added }),
  inserts(
    { action: 'delivered_edition.deliver', table: 'edition_delivery', column: 'deliv' },
    { rewrite: added },
  ),
];
