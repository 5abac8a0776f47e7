import type { RecordKind } from '../../../../domain/access/record-kind.ts';
import type { RecordTable } from './record-table.ts';

type PlanKind = Extract<RecordKind, 'plan' | 'work_strand' | 'other_strands' | 'agenda'>;

/** The plan, kind by kind: whoever changes it adds a version, and says truly which side they are on. */
export const planTables: readonly RecordTable[] = [
  planTable('plan_words', 'plan'),
  planTable('plan_needs', 'work_strand'),
  planTable('work_goal', 'work_strand'),
  planTable('work_step', 'work_strand'),
  planTable('other_goal', 'other_strands'),
  planTable('other_step', 'other_strands'),
  planTable('agenda_point', 'agenda'),
  // Companies the citizen knows: their own words, and nobody else's.
  {
    table: 'own_door',
    kind: 'work_strand',
    scope: 'enrolment',
    writtenBy: 'recorded_by',
    writes: [{ command: 'insert', action: 'work_strand.write_own' }],
  },
];

function planTable(table: string, kind: PlanKind): RecordTable {
  return {
    table,
    kind,
    scope: 'enrolment',
    writtenBy: 'recorded_by',
    writes: [
      { command: 'insert', action: `${kind}.write`, rows: { column: 'changed_by', values: ['staff'] } },
      { command: 'insert', action: `${kind}.write_own`, rows: { column: 'changed_by', values: ['citizen'] } },
    ],
  };
}
