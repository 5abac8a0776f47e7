import type { AccountId } from '../../domain/kernel/ids.ts';
import type { StepId } from '../../domain/plan/plan.ts';
import { strandsOf } from '../../domain/plan/strands.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { NextStep } from '../../domain/session/short-note.ts';
import type { EmployeeVisit } from '../access/index.ts';
import type { Course } from '../enrolments/index.ts';
import { addOneStep, mayChangeSteps, readOpenSteps, strandName, tickStep } from '../plans/index.ts';

/** As much of the plan as a note may do something about: steps to tick, strands the next step can be put into. */
export interface PlanPart {
  readonly steps: readonly { readonly id: string; readonly words: string }[];
  readonly strands: readonly { readonly key: string; readonly name: string }[];
}

export async function readPlanPart(
  visit: EmployeeVisit,
  enrolment: string,
  definition: ProgrammeDefinition,
): Promise<PlanPart> {
  const strands = strandsOf(definition).filter(({ key }) => mayChangeSteps(visit, key));
  const steps = strands.length === 0 ? [] : await readOpenSteps(visit, enrolment);
  return {
    steps: steps
      .filter(({ strand }) => mayChangeSteps(visit, strand))
      .map(({ id, words }) => ({ id, words })),
    strands: strands.map((strand) => ({ key: strand.key, name: strandName(strand, visit.language) })),
  };
}

/** What a note says about the plan: the steps that are done, and where its next step goes. */
export interface SaidOfPlan {
  readonly done: readonly string[];
  readonly strand: string;
}

/**
 * Ticks the steps that are done, and puts the next step into the plan, done by the writer until somebody says otherwise.
 *
 * @param id the id the form was shown with: a second press adds nothing
 */
export async function followInPlan(
  visit: EmployeeVisit,
  course: Course,
  { steps, strands }: PlanPart,
  { done, strand }: SaidOfPlan,
  nextStep: NextStep | undefined,
  id: string,
): Promise<void> {
  for (const step of steps.filter((one) => done.includes(one.id))) await tickStep(visit, course, step.id);
  if (nextStep === undefined || !strands.some(({ key }) => key === strand)) return;
  const account: AccountId = visit.viewer.account;
  await addOneStep(visit, course, strand, id as StepId, {
    words: nextStep.what,
    goal: undefined,
    doneBy: { who: 'account', account },
    dueOn: nextStep.on,
    isDueUnreadable: false,
    standing: 'open',
    standingWords: '',
  });
}
