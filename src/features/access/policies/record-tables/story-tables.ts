import type { RecordTable } from './record-table.ts';

/** Whom a story is about, written by the team; and what the citizen says to it, in their own name. */
export const storyTables: readonly RecordTable[] = [
  {
    table: 'story_about',
    kind: 'story',
    scope: 'enrolment',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'story.write' }],
  },
  {
    table: 'story_answer',
    kind: 'story',
    scope: 'enrolment',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'story.answer' }],
  },
];
