import { randomUUID } from 'node:crypto';
import { added, authored, ownedBy } from './rewrites.ts';
import { inserts, type WriteCase } from './write-case.ts';

const together = ['responsible_on_team', 'coordinator'];

/** What is written, agreed to, passed on and proposed. */
export const contentCases: readonly WriteCase[] = [
  ...(['shared_note', 'organisation_note'] as const).map((table) =>
    inserts(
      { action: `${table}.write`, table, column: table === 'shared_note' ? 'note' : 'onote' },
      {
        rewrite: (row, viewer, author) => ({
          ...added(row, viewer, author),
          author_organisation_id: viewer.organisation,
        }),
        look: ownedBy,
      },
    ),
  ),
  inserts(
    { action: 'journal.write', table: 'journal_entry', column: 'jour' },
    {
      rewrite: (row, viewer, author) => ({
        ...added(row, viewer, author),
        owner_organisation_id: viewer.organisation,
      }),
      look: ownedBy,
    },
  ),
  inserts(
    { action: 'journal.hand_over', table: 'journal_handover', column: 'jour' },
    { rewrite: (row, _, author) => ({ ...row, id: randomUUID(), from_account_id: author }), look: ownedBy },
  ),
  inserts(
    { action: 'consent.give', table: 'consent', column: 'cons', only: ['citizen'] },
    { rewrite: (row, viewer, author) => ({ ...added(row, viewer, author), how_given: 'screen' }) },
  ),
  inserts(
    { action: 'consent.record', table: 'consent', column: 'cons', only: together },
    {
      rewrite: (row, viewer, author) => ({
        ...added(row, viewer, author),
        how_given: row['how_given'] === 'screen' ? 'paper' : row['how_given'],
      }),
    },
  ),
  inserts(
    { action: 'consent.record', table: 'consent_scan', column: 'cons', only: together },
    { rewrite: authored },
  ),
  inserts({ action: 'consent.withdraw', table: 'consent_withdrawal', column: 'cons' }, { rewrite: authored }),
  inserts(
    { action: 'consent.give', table: 'extract_no', column: 'cons', only: ['citizen'] },
    { rewrite: added },
  ),
  inserts(
    { action: 'consent.give', table: 'sharing', column: 'cons', only: ['citizen', ...together] },
    {
      rewrite: (row, viewer, author) => ({
        ...added(row, viewer, author),
        consent_id: row['consent_id'] ?? randomUUID(),
      }),
    },
  ),
  inserts(
    { action: 'sharing.by_law', table: 'sharing', column: 'cons', only: together },
    { rewrite: (row, viewer, author) => ({ ...added(row, viewer, author), consent_id: null }) },
  ),
  inserts(
    { action: 'sharing.by_law', table: 'sharing_end', column: 'cons', only: together },
    { rewrite: authored },
  ),
  inserts(
    { action: 'feedback_draft.write', table: 'feedback_draft', column: 'draft', only: together },
    { rewrite: added },
  ),
  inserts(
    { action: 'feedback.withhold', table: 'feedback_withheld', column: 'draft' },
    { rewrite: authored },
  ),
  inserts({ action: 'feedback.release', table: 'feedback', column: 'feed' }, { rewrite: authored }),
];
