import type { RecordTable } from './record-table.ts';

const ofCourse = { scope: 'enrolment', writtenBy: 'recorded_by' } as const;
const linkedBy = { column: 'placement_id', list: 'linked_placements' } as const;

/** Minutes of a talk, in a part for each; and what those a part is for say to it. */
export const minutesTables: readonly RecordTable[] = [
  {
    table: 'minutes_part',
    kind: 'minutes',
    ...ofCourse,
    writes: [{ command: 'insert', action: 'minutes.write' }],
  },
  {
    table: 'minutes_answer',
    kind: 'minutes',
    ...ofCourse,
    writes: [{ command: 'insert', action: 'minutes.answer' }],
  },
  {
    table: 'workplace_minutes',
    kind: 'workplace_minutes',
    ...ofCourse,
    ownColumn: 'recorded_by',
    linkedBy,
    writes: [{ command: 'insert', action: 'workplace_minutes.write' }],
  },
  {
    table: 'workplace_minutes_answer',
    kind: 'workplace_minutes',
    ...ofCourse,
    // What is said to a part is read by whoever wrote it.
    ownColumn: 'written_by',
    linkedBy,
    writes: [{ command: 'insert', action: 'workplace_minutes.answer' }],
  },
];
