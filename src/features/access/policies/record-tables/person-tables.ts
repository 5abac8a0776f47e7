import type { RecordTable, Write } from './record-table.ts';

/** Who the citizen is, who answers for them, and who stands around them. */
export const personTables: readonly RecordTable[] = [
  { table: 'citizen', kind: 'call_name', scope: 'citizen', idColumns: { citizen: 'id' }, writes: [] },
  { table: 'citizen_call_name', kind: 'call_name', scope: 'citizen', writes: [] },
  {
    table: 'citizen_identity',
    kind: 'identity',
    scope: 'citizen',
    writes: [{ command: 'update', action: 'identity.correct', columns: ['full_name', 'address'] }],
  },
  {
    table: 'citizen_protection',
    kind: 'call_name',
    scope: 'citizen',
    writtenBy: 'recorded_by',
    writes: [
      { command: 'insert', action: 'identity.correct' },
      { command: 'update', action: 'identity.correct', columns: ['period'] },
    ],
  },
  {
    table: 'responsible_caseworker',
    kind: 'responsible_caseworker',
    scope: 'citizen',
    writes: [
      { command: 'insert', action: 'responsible_caseworker.name' },
      { command: 'update', action: 'responsible_caseworker.name', columns: ['period'] },
    ],
  },
  {
    table: 'caseload_handover',
    kind: 'responsible_caseworker',
    scope: 'referral',
    onlyOnceAnswered: true,
    writtenBy: 'from_account_id',
    writes: [{ command: 'insert', action: 'caseload.hand_over' }],
  },
  {
    table: 'caseload_handover_paper',
    kind: 'eligibility_fact',
    scope: 'referral',
    onlyOnceAnswered: true,
    ownColumn: 'recorded_by',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'caseload.send_paper' }],
  },
  {
    table: 'caseload_return',
    kind: 'responsible_caseworker',
    scope: 'referral',
    onlyOnceAnswered: true,
    neverMetBy: ['former_caseworker'],
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'caseload.return' }],
  },
  {
    table: 'network_person',
    kind: 'network_person',
    scope: 'citizen',
    writtenBy: 'recorded_by',
    writes: [
      { command: 'insert', action: 'network_person.agree' },
      { command: 'update', action: 'network_person.agree', columns: ['period'] },
    ],
  },
  // Written through a door of its own: whoever signs stands to nobody before.
  { table: 'mentor_promise', kind: 'network_person', scope: 'citizen', writes: [] },
  {
    table: 'help_words',
    kind: 'help_agreement',
    scope: 'citizen',
    ownColumn: 'account_id',
    writtenBy: 'recorded_by',
    writes: bySide('written_side'),
  },
  {
    table: 'help_yes',
    kind: 'help_agreement',
    scope: 'citizen',
    ownColumn: 'account_id',
    writtenBy: 'recorded_by',
    writes: bySide('agreed_side'),
  },
];

/** Each of the two says truly which of them it is. */
function bySide(column: string): readonly Write[] {
  return [
    { command: 'insert', action: 'help_agreement.write', rows: { column, values: ['relative'] } },
    { command: 'insert', action: 'help_agreement.write_own', rows: { column, values: ['citizen'] } },
  ];
}
