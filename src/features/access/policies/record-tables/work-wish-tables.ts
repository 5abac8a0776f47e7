import type { RecordTable } from './record-table.ts';

/** What a citizen wishes for at work: whoever changes it adds a version, and says truly which side they are on. */
export const workWishTables: readonly RecordTable[] = [
  {
    table: 'work_wish',
    kind: 'work_wish',
    scope: 'citizen',
    writtenBy: 'recorded_by',
    writes: [
      { command: 'insert', action: 'work_wish.write', rows: { column: 'changed_by', values: ['staff'] } },
      {
        command: 'insert',
        action: 'work_wish.write_own',
        rows: { column: 'changed_by', values: ['citizen'] },
      },
    ],
  },
  // A place suggested to the citizen is read by whoever reads the wishes it was suggested from.
  {
    table: 'place_proposal',
    kind: 'work_wish',
    scope: 'citizen',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'work_wish.write' }],
  },
  // What a company hears: the citizen alone says yes and takes it back; a contact at the company reads what is theirs.
  {
    table: 'company_telling',
    kind: 'company_telling',
    scope: 'citizen',
    ownColumn: 'to_account_id',
    writtenBy: 'recorded_by',
    writes: [
      { command: 'insert', action: 'company_telling.agree' },
      { command: 'update', action: 'company_telling.agree', columns: ['ended_on', 'to_account_id'] },
    ],
  },
];
