import type { RecordTable } from './record-table.ts';

/**
 * Questionnaires of a course: what is being answered, what was answered on either side, what was worked out, and – for
 * more people than any of it – that there is an answer. Whoever sends answers writes their scores with them.
 */
export const answerTables: readonly RecordTable[] = [
  {
    ...signed('response_draft', 'answer_draft'),
    writes: [
      { command: 'insert', action: 'answer_draft.write' },
      { command: 'update', action: 'answer_draft.write', columns: ['answers', 'language', 'is_sent'] },
    ],
  },
  { ...signed('response', 'answer'), writes: [{ command: 'insert', action: 'answer.give' }] },
  { ...signed('side_response', 'side_answer'), writes: [{ command: 'insert', action: 'side_answer.give' }] },
  { ...signed('score', 'score'), writes: [{ command: 'insert', action: 'score.keep' }] },
  { ...signed('side_score', 'side_score'), writes: [{ command: 'insert', action: 'side_score.keep' }] },
  // What came with answers from a file; it is written by the door of files alone.
  { ...signed('told_total', 'score'), writes: [] },
  { ...signed('answer_link', 'answer_link'), writes: [{ command: 'insert', action: 'answer_link.make' }] },
  { ...signed('answer_link_end', 'answer_link'), writes: [{ command: 'insert', action: 'answer_link.end' }] },
  { ...signed('wave_outcome', 'wave_outcome'), writes: [{ command: 'insert', action: 'wave_outcome.tell' }] },
];

function signed(table: string, kind: RecordTable['kind']): Omit<RecordTable, 'writes'> {
  return { table, kind, scope: 'enrolment', ownColumn: 'recorded_by', writtenBy: 'recorded_by' };
}
