import type { RecordTable } from './record-table.ts';

/** The citizen's own room: lines of a CV. The citizen writes and rewrites them, and nobody else comes in. */
export const ownRoomTables: readonly RecordTable[] = [
  {
    table: 'cv_line',
    kind: 'own_room',
    scope: 'citizen',
    writtenBy: 'recorded_by',
    writes: [
      { command: 'insert', action: 'own_room.write' },
      {
        command: 'update',
        action: 'own_room.write',
        columns: ['section', 'heading', 'place', 'begun', 'ended', 'words', 'position', 'taken_out'],
      },
    ],
  },
];
