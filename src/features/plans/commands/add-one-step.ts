import type { Checked } from '../../../domain/kernel/checked.ts';
import type { AccountId } from '../../../domain/kernel/ids.ts';
import type { Step, StepId } from '../../../domain/plan/plan.ts';
import { type StepDraft, type StepRefusals, settleStep } from '../../../domain/plan/settle-step.ts';
import type { Visit } from '../../access/index.ts';
import { readPlanParts } from '../plan-queries.ts';
import { addStep, holdPlan } from '../plan-repository.ts';
import { type ChangedCourse, recordPlanChange } from './record-plan-change.ts';

/**
 * Adds one step to a strand, from a page about something else, under the id its form was shown with: a second press
 * adds nothing.
 */
export async function addOneStep(
  visit: Visit,
  course: ChangedCourse & { readonly team: readonly { readonly account: AccountId }[] },
  strand: string,
  id: StepId,
  draft: StepDraft,
): Promise<Checked<Step, StepRefusals>> {
  const settled = settleStep(
    draft,
    course.team.map(({ account }) => account),
  );
  if (!settled.ok) return settled;
  await holdPlan(visit, course.id);
  const { steps } = await readPlanParts(visit, course.id, ['steps']);
  if (steps.some((step) => step.id === id)) return settled;
  await addStep(visit, course.id, strand, { id, version: 1, value: settled.value });
  await recordPlanChange(visit, course, strand, { steps: 1 });
  return settled;
}
