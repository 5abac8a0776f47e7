import { workStrand } from '../../domain/plan/strands.ts';
import type { Visit } from '../access/index.ts';
import type { ToldPoint, ToldStep } from './plan-model.ts';
import { readPlanParts } from './plan-queries.ts';

/**
 * The steps of a course that are neither done nor put aside, as far as the viewer may read them: what is due first
 * comes first, and what has no day last.
 */
export async function readOpenSteps(visit: Visit, enrolment: string): Promise<readonly ToldStep[]> {
  const { steps } = await readPlanParts(visit, enrolment, ['steps']);
  return steps
    .filter(({ standing }) => standing === 'open')
    .toSorted((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'));
}

/** What is still to be talked about in a course, the oldest first, as far as the viewer may read it. */
export async function readAgendaPoints(visit: Visit, enrolment: string): Promise<readonly ToldPoint[]> {
  const { points } = await readPlanParts(visit, enrolment, ['points']);
  return points.filter(({ standing }) => standing === 'open');
}

/** Whether the viewer has a page for the course's plan at all; what stands on it is another question. */
export function mayOpenPlan(visit: Visit): boolean {
  return visit.may('work_strand.read');
}

/** Whether the viewer may change steps of a strand. */
export function mayChangeSteps(visit: Visit, strand: string): boolean {
  const kind = strand === workStrand ? 'work_strand' : 'other_strands';
  return visit.may(visit.viewer.as === 'citizen' ? `${kind}.write_own` : `${kind}.write`);
}
