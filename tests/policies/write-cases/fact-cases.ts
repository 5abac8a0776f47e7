import { added, authored, ownedBy } from './rewrites.ts';
import { inserts, rowsOf, type WriteCase } from './write-case.ts';

const always = ['responsible_on_team', 'coordinator', 'team_general'];

/** Who may write facts about work. */
export const workFactWriters: readonly string[] = [...always, 'team_company_consultant'];

const writers = {
  work_fact: ['workf', workFactWriters],
  benefit_fact: ['benf', [...always, 'responsible_outside_team', 'former_caseworker']],
  other_fact: ['othf', always],
} as const;

/** Facts of the ledger, which staff writes, and disputes, which are the citizen's own. */
export const factCases: readonly WriteCase[] = (['work_fact', 'benefit_fact', 'other_fact'] as const).flatMap(
  (table) => {
    const [column, only] = writers[table];
    return [
      inserts({ action: `${table}.record`, table, column, only }, { rewrite: added, look: ownedBy }),
      inserts(
        { action: `${table}.dispute`, table: `${table}_dispute`, column, only: ['citizen'] },
        { rewrite: authored },
      ),
    ];
  },
);

/** Steps to a place and contacts after a start, by those who write facts about work. */
export const placeStepCases: readonly WriteCase[] = [
  ...(['place_step', 'job_contact'] as const).map((table) =>
    inserts(
      { action: 'work_fact.record', table, column: 'workf', only: writers.work_fact[1] },
      { rewrite: added, look: ownedBy },
    ),
  ),
];

/** That two records are one person's: written by whoever counts them, in a run she leads. */
export const moveCases: readonly WriteCase[] = [
  inserts(
    { action: 'move_link.record', table: 'move_link', column: 'move', only: ['project_leader'] },
    {
      rewrite: added,
      models: (world) =>
        rowsOf('move_link')(world).map((model, i) => ({
          ...model,
          row: { ...model.row, place: { ...model.row.place, writtenIn: world.move_link[i]?.run_id } },
        })),
    },
  ),
];
