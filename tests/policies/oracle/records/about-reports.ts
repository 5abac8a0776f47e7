import type { Subject } from '../row.ts';

/** What runs tell others. What was delivered hangs on its recipient, and to whoever writes it on the run. */
export const aboutReports: readonly Subject[] = [
  {
    table: 'report',
    column: 'rep',
    key: 'id',
    searched: 'activities',
    rows: (w) => w.report.map((r) => ({ id: r.id, place: { run: r.run_id } })),
  },
  {
    table: 'edition_basis',
    column: 'rep',
    key: 'edition_proposal_id',
    rows: (w) => w.edition_basis.map((r) => ({ id: r.edition_proposal_id, place: { run: r.run_id } })),
  },
  {
    table: 'edition_proposal',
    column: 'prop',
    key: 'id',
    searched: 'document',
    rows: (w) => w.edition_proposal.map((r) => ({ id: r.id, place: { run: r.run_id } })),
  },
  {
    table: 'sealed_edition',
    column: 'seal',
    key: 'id',
    rows: (w) => w.sealed_edition.map((r) => ({ id: r.id, place: { run: r.run_id } })),
  },
  {
    table: 'edition_delivery',
    column: 'deliv',
    key: 'id',
    searched: 'document',
    rows: (w) =>
      w.edition_delivery.map((r) => ({ id: r.id, place: { authority: r.authority_id, run: r.run_id } })),
  },
];
