import type { ActionName } from '../../../domain/access/action.ts';
import type { RecordKind } from '../../../domain/access/record-kind.ts';
import type { Scope } from '../../../domain/access/scope.ts';

/** Rows of one kind within a table, told apart by a code that never changes. */
export interface RowKind {
  readonly column: string;
  readonly values: readonly string[];
}

/** A way to write a table, and the action that opens it. */
export interface Write {
  readonly command: 'insert' | 'update';
  readonly action: ActionName;
  /** Where the relation is looked for when it is not at the table's own scope. */
  readonly scope?: Scope;
  readonly rows?: RowKind;
  /** The only columns an update may touch. */
  readonly columns?: readonly string[];
}

/** A table, the one record kind it belongs to, and how it may be written. */
export interface RecordTable {
  readonly table: string;
  readonly kind: RecordKind;
  readonly scope: Scope;
  /** The table's own id columns where they are not called `<noun>_id`. */
  readonly idColumns?: Partial<Record<Scope, string>>;
  /** Rows exist only when a referral has its answer, so what ends with the answer never reads them. */
  readonly onlyOnceAnswered?: boolean;
  /** Who counts as the row's own person for the reach `own`. */
  readonly ownColumn?: string;
  /** A column that must hold the viewer's own account on every write. */
  readonly writtenBy?: string;
  /** A column that must hold the organisation the viewer acts in. */
  readonly writtenFrom?: string;
  readonly writes: readonly Write[];
}

/** Every table that holds a record about a person or a figure; the policies are made from this list. */
export const recordTables: readonly RecordTable[] = [
  { table: 'citizen', kind: 'call_name', scope: 'citizen', idColumns: { citizen: 'id' }, writes: [] },
  { table: 'citizen_call_name', kind: 'call_name', scope: 'citizen', writes: [] },
  {
    table: 'citizen_identity',
    kind: 'identity',
    scope: 'citizen',
    writes: [{ command: 'update', action: 'identity.correct', columns: ['full_name', 'address'] }],
  },
  { table: 'responsible_caseworker', kind: 'responsible_caseworker', scope: 'citizen', writes: [] },
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
        rows: { column: 'status', values: ['accepted', 'refused', 'withdrawn'] },
      },
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
    table: 'enrolment',
    kind: 'enrolment_status',
    scope: 'enrolment',
    idColumns: { enrolment: 'id' },
    writes: [
      { command: 'insert', action: 'enrolment.start', scope: 'referral' },
      { command: 'update', action: 'enrolment.close', columns: ['ended_on'] },
    ],
  },
  {
    table: 'team_member',
    kind: 'enrolment',
    scope: 'enrolment',
    writes: [
      { command: 'insert', action: 'enrolment.start', scope: 'referral' },
      { command: 'update', action: 'enrolment.close', columns: ['period'] },
    ],
  },
  {
    table: 'closing',
    kind: 'enrolment',
    scope: 'enrolment',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'enrolment.close' }],
  },
  {
    table: 'attendance',
    kind: 'attendance',
    scope: 'enrolment',
    ownColumn: 'held_by',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'attendance.record' }],
  },
  {
    table: 'shared_note',
    kind: 'shared_note',
    scope: 'enrolment',
    ownColumn: 'recorded_by',
    writtenBy: 'recorded_by',
    writtenFrom: 'author_organisation_id',
    writes: [{ command: 'insert', action: 'shared_note.write' }],
  },
  {
    table: 'journal_entry',
    kind: 'journal',
    scope: 'enrolment',
    ownColumn: 'recorded_by',
    writtenBy: 'recorded_by',
    writtenFrom: 'owner_organisation_id',
    writes: [{ command: 'insert', action: 'journal.write' }],
  },
  {
    table: 'consent',
    kind: 'consent',
    scope: 'referral',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'consent.give' }],
  },
  {
    table: 'consent_withdrawal',
    kind: 'consent',
    scope: 'referral',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'consent.withdraw' }],
  },
  {
    table: 'sharing',
    kind: 'consent',
    scope: 'referral',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'consent.give' }],
  },
  { table: 'target_agreement', kind: 'figure', scope: 'run', writes: [] },
  { table: 'read_log_person', kind: 'access_log', scope: 'citizen', writes: [] },
];
