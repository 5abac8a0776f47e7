/** The front door of plans: what other pages about a course ask of its plan, and the two things they may do to it. */
export { addOneStep } from './commands/add-one-step.ts';
export { tickStep } from './commands/tick-step.ts';
export { mayChangeSteps, mayOpenPlan, readAgendaPoints, readOpenSteps } from './open-steps.ts';
export { OwnPlanSection } from './parts/own-plan-section.tsx';
export { PlanSection } from './parts/plan-section.tsx';
export { ReleasedPlan } from './parts/released-plan.tsx';
export type { Plan, PlanInShort } from './plan-model.ts';
export { readPlan, readPlanParts, readPlans } from './plan-queries.ts';
export { planRoutes } from './routes.tsx';
export { strandName } from './voice.ts';
