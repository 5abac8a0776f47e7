import type { World } from '../../world/world.ts';
import type { Column } from '../matrix.ts';
import { onEnrolment } from '../place.ts';
import type { Subject } from '../row.ts';

/** Tables of the plan, and the column of the matrix that each belongs to. */
export const planColumns = {
  plan_words: 'plan',
  plan_needs: 'wstr',
  work_goal: 'wstr',
  work_step: 'wstr',
  other_goal: 'ostr',
  other_step: 'ostr',
  agenda_point: 'agen',
} as const satisfies Partial<Record<keyof World, Column>>;

export type PlanTable = keyof typeof planColumns;

export const aboutOwnDoors: readonly Subject[] = [
  {
    table: 'own_door',
    column: 'wstr',
    key: 'id',
    searched: 'words',
    rows: (w) => w.own_door.map((r) => ({ id: r.id, place: onEnrolment(r) })),
  },
];

export const aboutPlan: readonly Subject[] = (Object.keys(planColumns) as PlanTable[]).map((table) => ({
  table,
  column: planColumns[table],
  key: 'id',
  searched: 'words',
  rows: (w) => w[table].map((r) => ({ id: r.id, place: onEnrolment(r) })),
}));
