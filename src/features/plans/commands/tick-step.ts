import type { Visit } from '../../access/index.ts';
import { mayChangeSteps } from '../open-steps.ts';
import { readPlanParts } from '../plan-queries.ts';
import { addStep, holdPlan } from '../plan-repository.ts';
import { type ChangedCourse, recordPlanChange } from './record-plan-change.ts';

/**
 * Says that a step is done, from a page about something else. A step that is done or put aside already stays as it is,
 * so pressing twice is doing it once. `false` when there is no such step for the viewer to change.
 */
export async function tickStep(
  visit: Visit,
  { id: enrolment, authority }: ChangedCourse,
  step: string,
): Promise<boolean> {
  await holdPlan(visit, enrolment);
  const { steps } = await readPlanParts(visit, enrolment, ['steps']);
  const found = steps.find(({ id }) => id === step);
  if (found === undefined || !mayChangeSteps(visit, found.strand)) return false;
  if (found.standing !== 'open') return true;
  const { change, strand, id, doerName: _, ...value } = found;
  await addStep(visit, enrolment, strand, {
    id,
    version: change.version + 1,
    value: { ...value, standing: 'done' },
  });
  await recordPlanChange(visit, { id: enrolment, authority }, strand, { steps: 1 });
  return true;
}
