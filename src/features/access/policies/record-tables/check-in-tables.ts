import type { RecordTable } from './record-table.ts';

const ofCourse = { kind: 'check_in', scope: 'enrolment', writtenBy: 'recorded_by' } as const;

/** What is told on the way in a placement or a job, each in their own way, and that somebody has taken it on. */
export const checkInTables: readonly RecordTable[] = [
  {
    table: 'check_in',
    ...ofCourse,
    linkedBy: { column: 'placement_id', list: 'linked_placements' },
    writes: [
      { command: 'insert', action: 'check_in.tell_own', rows: { column: 'way', values: ['own_page'] } },
      { command: 'insert', action: 'check_in.tell_by_link', rows: { column: 'way', values: ['link'] } },
    ],
  },
  {
    table: 'check_in_answer',
    ...ofCourse,
    writes: [{ command: 'insert', action: 'check_in.answer' }],
  },
];
