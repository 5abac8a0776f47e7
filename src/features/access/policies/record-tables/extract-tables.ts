import type { RecordTable } from './record-table.ts';

/**
 * Extracts for whoever evaluates: what was agreed and what left, for the leader, who never sees an answer; and the files
 * themselves, for the one person the agreement names, until its last day.
 */
export const extractTables: readonly RecordTable[] = [
  {
    table: 'extract_agreement',
    kind: 'extract',
    scope: 'run',
    writtenBy: 'recorded_by',
    writes: [
      { command: 'insert', action: 'extract.agree' },
      // Nothing but that it ends sooner.
      { command: 'update', action: 'extract.agree', columns: ['until_on'] },
    ],
  },
  {
    table: 'extract_made',
    kind: 'extract',
    scope: 'run',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'extract.agree' }],
  },
  delivered('extract_delivery'),
  delivered('extract_part'),
];

/** Whoever makes an extract hands it over, and from then on it is the evaluator's to read. */
function delivered(table: string): RecordTable {
  return {
    table,
    kind: 'delivered_extract',
    scope: 'authority',
    namedList: 'open_extracts',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'delivered_extract.deliver', scope: 'run' }],
  };
}
