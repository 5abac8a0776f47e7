import type { RecordTable } from './record-table.ts';

/** Lists that were read in. What they brought is written through a door of their own. */
export const importTables: readonly RecordTable[] = [
  {
    table: 'import',
    kind: 'import',
    scope: 'run',
    ownColumn: 'recorded_by',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'import.write' }],
  },
  {
    table: 'import_result',
    kind: 'import',
    scope: 'run',
    ownColumn: 'recorded_by',
    writtenBy: 'recorded_by',
    writes: [],
  },
];
