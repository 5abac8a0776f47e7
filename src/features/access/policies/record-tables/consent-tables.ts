import type { RecordTable } from './record-table.ts';

/** What the citizen agreed to, what was passed on, and who is let in for a while. */
export const consentTables: readonly RecordTable[] = [
  {
    table: 'consent',
    kind: 'consent',
    scope: 'referral',
    writtenBy: 'recorded_by',
    writes: [
      { command: 'insert', action: 'consent.give', rows: { column: 'how_given', values: ['screen'] } },
      {
        command: 'insert',
        action: 'consent.record',
        rows: { column: 'how_given', values: ['paper', 'spoken', 'on_behalf'] },
      },
    ],
  },
  {
    table: 'consent_scan',
    kind: 'consent',
    scope: 'referral',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'consent.record' }],
  },
  {
    table: 'consent_withdrawal',
    kind: 'consent',
    scope: 'referral',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'consent.withdraw' }],
  },
  {
    table: 'extract_no',
    kind: 'consent',
    scope: 'referral',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'consent.give' }],
  },
  {
    table: 'sharing',
    kind: 'consent',
    scope: 'referral',
    writtenBy: 'recorded_by',
    writes: [
      { command: 'insert', action: 'consent.give', rows: { column: 'basis', values: ['consent'] } },
      { command: 'insert', action: 'sharing.by_law' },
    ],
  },
  {
    table: 'sharing_end',
    kind: 'consent',
    scope: 'referral',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'sharing.by_law' }],
  },
  {
    table: 'feedback_draft',
    kind: 'feedback_draft',
    scope: 'enrolment',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'feedback_draft.write' }],
  },
  {
    table: 'feedback_withheld',
    kind: 'feedback_draft',
    scope: 'enrolment',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'feedback.withhold' }],
  },
  {
    table: 'feedback',
    kind: 'feedback',
    scope: 'enrolment',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'feedback.release' }],
  },
  {
    table: 'access_grant',
    kind: 'access_grant',
    scope: 'citizen',
    writtenBy: 'recorded_by',
    writes: [
      {
        command: 'insert',
        action: 'access_grant.take',
        scope: 'referral',
        rows: { column: 'kind', values: ['leaders_need'] },
      },
      {
        command: 'insert',
        action: 'access_grant.invite',
        rows: { column: 'kind', values: ['invited_meeting'] },
      },
    ],
  },
  {
    table: 'access_grant_end',
    kind: 'access_grant',
    scope: 'citizen',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'access_grant.invite' }],
  },
  {
    table: 'invitation_yes',
    kind: 'access_grant',
    scope: 'citizen',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'access_grant.invite' }],
  },
];
