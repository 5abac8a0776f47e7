import type { RecordTable } from './record-table.ts';

/** The way in: from a draft to the answer, and the facts behind it. */
export const referralTables: readonly RecordTable[] = [
  {
    table: 'referral_draft',
    kind: 'referral_draft',
    scope: 'citizen',
    ownColumn: 'recorded_by',
    writtenBy: 'recorded_by',
    writes: [
      { command: 'insert', action: 'referral_draft.write' },
      { command: 'update', action: 'referral_draft.write', columns: ['typed', 'stage'] },
    ],
  },
  {
    table: 'referral',
    kind: 'referral',
    scope: 'referral',
    idColumns: { referral: 'id' },
    writtenBy: 'referrer_account_id',
    writtenFrom: 'referrer_organisation_id',
    writes: [{ command: 'insert', action: 'referral.send', scope: 'citizen' }],
  },
  {
    table: 'referral_status',
    kind: 'referral_status',
    scope: 'referral',
    writtenBy: 'recorded_by',
    writes: [
      {
        command: 'insert',
        action: 'referral.send',
        scope: 'citizen',
        rows: { column: 'status', values: ['sent'] },
      },
      {
        command: 'insert',
        action: 'referral.decide',
        rows: { column: 'status', values: ['accepted', 'refused'] },
      },
      {
        command: 'insert',
        action: 'referral.record_step',
        rows: { column: 'status', values: ['withdrawn'] },
      },
      { command: 'insert', action: 'referral.choose', rows: { column: 'status', values: ['withdrawn'] } },
    ],
  },
  {
    table: 'referral_decision',
    kind: 'referral',
    scope: 'referral',
    onlyOnceAnswered: true,
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'referral.decide' }],
  },
  {
    table: 'referral_criterion',
    kind: 'referral',
    scope: 'referral',
    onlyOnceAnswered: true,
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'referral.decide' }],
  },
  {
    table: 'referral_fact',
    kind: 'referral',
    scope: 'referral',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'referral.send', scope: 'citizen' }],
  },
  {
    table: 'intake_fact',
    kind: 'referral',
    scope: 'referral',
    writtenBy: 'recorded_by',
    writes: [
      {
        command: 'insert',
        action: 'referral.record_step',
        rows: { column: 'told_by', values: ['staff'] },
      },
      { command: 'insert', action: 'referral.choose', rows: { column: 'told_by', values: ['citizen'] } },
    ],
  },
  {
    table: 'referral_amendment',
    kind: 'referral',
    scope: 'referral',
    writtenBy: 'recorded_by',
    writes: [
      { command: 'insert', action: 'referral.amend', rows: { column: 'told_by', values: ['staff'] } },
      { command: 'insert', action: 'referral.amend_own', rows: { column: 'told_by', values: ['citizen'] } },
    ],
  },
  {
    table: 'eligibility_fact',
    kind: 'eligibility_fact',
    scope: 'referral',
    ownColumn: 'recorded_by',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'eligibility_fact.record' }],
  },
  {
    table: 'eligibility_fact_amendment',
    kind: 'eligibility_fact',
    scope: 'referral',
    ownColumn: 'recorded_by',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'eligibility_fact.record' }],
  },
];
