import type { RecordTable } from './record-table.ts';

/** What a run tells others: as it is written, as it is approved, that it was sealed, and what the recipient holds. */
export const reportTables: readonly RecordTable[] = [
  {
    table: 'report',
    kind: 'report',
    scope: 'run',
    writtenBy: 'recorded_by',
    writes: [
      { command: 'insert', action: 'report.write' },
      {
        command: 'update',
        action: 'report.write',
        columns: [
          'told_from',
          'as_of',
          'breakdowns',
          'only_authority_id',
          'only_started_from',
          'only_started_to',
          'activities',
          'deviations',
          'risks',
          'learning',
          'economy',
          'revision',
        ],
      },
    ],
  },
  {
    table: 'edition_basis',
    kind: 'report',
    scope: 'run',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'report.write' }],
  },
  {
    table: 'edition_proposal',
    kind: 'edition_proposal',
    scope: 'run',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'edition_proposal.make' }],
  },
  {
    table: 'sealed_edition',
    kind: 'sealed_edition',
    scope: 'run',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'sealed_edition.seal' }],
  },
  {
    // Whoever seals hands it over, and from then on it is the recipient's to read.
    table: 'edition_delivery',
    kind: 'delivered_edition',
    scope: 'authority',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'delivered_edition.deliver', scope: 'run' }],
  },
];
