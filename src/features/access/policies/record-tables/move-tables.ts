import type { RecordTable } from './record-table.ts';

/** That two records are one person's: for whoever counts them, and for the person. */
export const moveTables: readonly RecordTable[] = [
  {
    table: 'move_link',
    kind: 'move_link',
    scope: 'citizen',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'move_link.record', alsoAt: 'run' }],
  },
];
