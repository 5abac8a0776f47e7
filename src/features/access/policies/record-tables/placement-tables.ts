import type { RecordTable } from './record-table.ts';

const ofPlacement = { scope: 'enrolment', writtenBy: 'recorded_by' } as const;

/**
 * Our agreements about placements and jobs at companies, and what those who are part of one say to it. Each says only
 * what is theirs to say: how it was said tells whose press it was.
 */
export const placementTables: readonly RecordTable[] = [
  {
    table: 'placement_agreement',
    kind: 'placement',
    ...ofPlacement,
    writes: [{ command: 'insert', action: 'placement.agree' }],
  },
  {
    table: 'placement_vitas',
    kind: 'placement',
    ...ofPlacement,
    writes: [{ command: 'insert', action: 'placement.agree' }],
  },
  { table: 'placement_acceptance', ...replies() },
];

function replies(): Omit<RecordTable, 'table'> {
  const way = (...values: readonly string[]) => ({ column: 'way', values });
  return {
    kind: 'placement_reply',
    ...ofPlacement,
    writes: [
      { command: 'insert', action: 'placement_reply.give', rows: way('at_work', 'paper', 'on_behalf') },
      { command: 'insert', action: 'placement_reply.give_own', rows: way('own_page') },
    ],
  };
}
