import type { RecordKind } from '../../../../domain/access/record-kind.ts';
import type { RecordTable } from './record-table.ts';

type FactKind = Exclude<Extract<RecordKind, `${string}_fact`>, 'eligibility_fact'>;

/**
 * The ledger of outcomes: three circles of facts, and what the citizen says of them. Whose a dispute is follows the
 * fact: whoever sees only the facts she wrote sees what is said about those.
 */
export const factTables: readonly RecordTable[] = (
  ['work_fact', 'benefit_fact', 'other_fact'] as const satisfies readonly FactKind[]
).flatMap(tablesOf);

/** The steps to a place: in the circle of facts about work, and told beside them. */
export const placeStepTable: RecordTable = {
  table: 'place_step',
  kind: 'work_fact',
  scope: 'citizen',
  ownColumn: 'recorded_by',
  writtenBy: 'recorded_by',
  writes: [
    { command: 'insert', action: 'work_fact.record' },
    // That citizen and place fit is written by the citizen's own yes.
    { command: 'insert', action: 'company_telling.agree', rows: { column: 'step', values: ['match'] } },
  ],
};

/** What came of the contacts after a start in a job: read and written as the job is. */
export const jobContactTable: RecordTable = {
  table: 'job_contact',
  kind: 'work_fact',
  scope: 'citizen',
  ownColumn: 'recorded_by',
  writtenBy: 'recorded_by',
  writes: [{ command: 'insert', action: 'work_fact.record' }],
};

function tablesOf(kind: FactKind): RecordTable[] {
  return [
    {
      table: kind,
      kind,
      scope: 'citizen',
      ownColumn: 'recorded_by',
      writtenBy: 'recorded_by',
      writes: [{ command: 'insert', action: `${kind}.record` }],
    },
    {
      table: `${kind}_dispute`,
      kind,
      scope: 'citizen',
      ownColumn: 'fact_recorded_by',
      writtenBy: 'recorded_by',
      writes: [{ command: 'insert', action: `${kind}.dispute` }],
    },
  ];
}
