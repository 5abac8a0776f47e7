import { type PlanTable, planColumns } from '../oracle/records/about-plan.ts';
import { added } from './rewrites.ts';
import { inserts, type WriteCase } from './write-case.ts';

const kindOf = { plan: 'plan', wstr: 'work_strand', ostr: 'other_strands', agen: 'agenda' } as const;

const atWork = [
  'responsible_on_team',
  'coordinator',
  'team_general',
  'team_psychologist',
  'team_occupational_therapist',
  'team_company_consultant',
];

/** Companies the citizen knows: nobody but the citizen writes them. */
export const ownDoorCases: readonly WriteCase[] = [
  inserts(
    { action: 'work_strand.write_own', table: 'own_door', column: 'wstr', only: ['citizen'] },
    { rewrite: added },
  ),
];

/** The plan: staff write as staff, the citizen as themself, and nobody as the other. */
export const planCases: readonly WriteCase[] = (Object.keys(planColumns) as PlanTable[]).flatMap((table) => {
  const column = planColumns[table];
  const as = (changed_by: 'staff' | 'citizen'): Parameters<typeof inserts>[1] => ({
    rewrite: (row, viewer, author) => ({ ...added(row, viewer, author), changed_by, role_key: null }),
  });
  return [
    inserts({ action: `${kindOf[column]}.write`, table, column, only: atWork }, as('staff')),
    inserts({ action: `${kindOf[column]}.write_own`, table, column, only: ['citizen'] }, as('citizen')),
  ];
});
