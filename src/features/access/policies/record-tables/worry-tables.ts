import type { RecordTable } from './record-table.ts';

/** A mentor's worry: that it was sent and read, apart from its words and from what was done about it. */
export const worryTables: readonly RecordTable[] = [
  {
    table: 'worry',
    kind: 'worry_receipt',
    scope: 'enrolment',
    ownColumn: 'recorded_by',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'worry.send' }],
  },
  {
    table: 'worry_words',
    kind: 'worry',
    scope: 'enrolment',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'worry.send' }],
  },
  {
    table: 'worry_read',
    kind: 'worry_receipt',
    scope: 'enrolment',
    ownColumn: 'sent_by',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'worry.answer' }],
  },
  {
    table: 'worry_done',
    kind: 'worry',
    scope: 'enrolment',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'worry.answer' }],
  },
];
