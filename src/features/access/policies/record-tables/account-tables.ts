import type { RecordTable } from './record-table.ts';

/** What answers for the rest: figures, the log and its reviews, and the citizen’s request for their own file. */
export const accountTables: readonly RecordTable[] = [
  {
    table: 'file_request',
    kind: 'file_request',
    scope: 'citizen',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'file_request.make' }],
  },
  {
    table: 'journal_reader',
    kind: 'file_request',
    scope: 'enrolment',
    writtenBy: 'recorded_by',
    writtenFrom: 'owner_organisation_id',
    writes: [{ command: 'insert', action: 'journal_reader.name' }],
  },
  {
    // That a passage was answered, and how: seen by those who see the request. The words are another kind.
    table: 'file_answer',
    kind: 'file_request',
    scope: 'citizen',
    ownColumn: 'recorded_by',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'file_answer.release' }],
  },
  {
    table: 'file_answer_words',
    kind: 'file_answer',
    scope: 'citizen',
    ownColumn: 'recorded_by',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'file_answer.release' }],
  },
  { table: 'target_agreement', kind: 'figure', scope: 'run', writes: [] },
  { table: 'read_log_person', kind: 'access_log', scope: 'citizen', writes: [] },
  {
    table: 'log_review',
    kind: 'log_review',
    scope: 'authority',
    writtenBy: 'recorded_by',
    writes: [
      { command: 'insert', action: 'log_review.draw' },
      { command: 'update', action: 'log_review.sign_off', columns: ['signed_off_on', 'signed_off_by'] },
    ],
  },
  {
    table: 'log_review_item',
    kind: 'log_review',
    scope: 'citizen',
    writes: [
      { command: 'insert', action: 'log_review.draw' },
      {
        command: 'update',
        action: 'log_review.judge',
        columns: ['judgement', 'remark', 'judged_on', 'judged_by'],
      },
    ],
  },
];
