import type { AccountId } from '../../../domain/kernel/ids.ts';
import type { Side } from '../../../domain/plan/plan.ts';
import { workStrand } from '../../../domain/plan/strands.ts';
import type { Visit } from '../../access/index.ts';
import type { TypedStrand } from '../forms/strand-form.ts';
import type { Plan } from '../plan-model.ts';
import { readPlan } from '../plan-queries.ts';
import { addGoal, addNeeds, addStep, holdPlan } from '../plan-repository.ts';
import type { PlanSheet } from '../plan-sheet-queries.ts';
import { judgeGoals } from './judge-goals.ts';
import { judgeSteps } from './judge-steps.ts';
import { recordPlanChange } from './record-plan-change.ts';
import { judgeWords } from './save-words.ts';
import type { Saved } from './saved.ts';

/** Saves one strand: the goals and steps that were changed or added, all of them or none. */
export async function saveStrand(
  visit: Visit,
  sheet: PlanSheet,
  strand: string,
  typed: TypedStrand,
): Promise<Saved> {
  await holdPlan(visit, sheet.enrolment);
  const plan = await readPlan(visit, sheet.enrolment, 'all');
  const side: Side = visit.viewer.as === 'citizen' ? 'citizen' : 'staff';
  const goals = judgeGoals(
    typed,
    plan.goals.filter((goal) => goal.strand === strand),
    side,
  );
  const steps = judgeSteps(typed, plan, strand, doersOf(sheet, plan));
  const needs = typed.needs === undefined ? {} : judgeWords('needs', typed.needs, plan.needs, side);
  const refusals = [...goals, ...steps, needs].flatMap(({ refusal }) => refusal ?? []);
  if (refusals.length > 0) return { ok: false, refusals };
  const aims = goals.flatMap(({ next }) => next ?? []);
  const todo = steps.flatMap(({ next }) => next ?? []);
  for (const goal of aims) await addGoal(visit, sheet.enrolment, strand, goal);
  for (const step of todo) await addStep(visit, sheet.enrolment, strand, step);
  if (strand === workStrand && needs.next !== undefined) await addNeeds(visit, sheet.enrolment, needs.next);
  const changed = aims.length + todo.length + (needs.next === undefined ? 0 : 1);
  if (changed > 0)
    await recordPlanChange(visit, { id: sheet.enrolment, authority: sheet.authority }, strand, {
      goals: aims.length,
      steps: todo.length,
    });
  return { ok: true, changed };
}

/** Who may be named to do a step: whoever is on the team, and whoever is named already. */
function doersOf({ team }: PlanSheet, { steps }: Plan): AccountId[] {
  return [
    ...team.map(({ account }) => account),
    ...steps.flatMap(({ doneBy }) => (doneBy.who === 'account' ? [doneBy.account] : [])),
  ];
}
