import type { IntakeFact } from './intake-fact.ts';
import type { IntakeStep } from './intake-step.ts';
import { isTaken } from './step-outcome.ts';

/** A step and how it stands. */
export interface StepStanding {
  readonly step: IntakeStep;
  /** The newest that was written down about it. */
  readonly fact: IntakeFact | undefined;
  readonly isTaken: boolean;
}

/**
 * How each step stands. What was written down last counts, whatever was said before: a meeting agreed twice and
 * then held was held, and a no becomes a yes when the citizen says so.
 *
 * @param facts in the order they were written down
 */
export function standingOfSteps(
  steps: readonly IntakeStep[],
  facts: readonly IntakeFact[],
): readonly StepStanding[] {
  return steps.map((step) => {
    const fact = facts.findLast((one) => one.step === step.key);
    return { step, fact, isTaken: fact !== undefined && isTaken(fact.outcome) };
  });
}

/** The step that comes next: the first compulsory one that is not taken, or else the first open one. */
export function nextStep(standing: readonly StepStanding[]): StepStanding | undefined {
  const open = standing.filter((one) => !one.isTaken);
  return open.find(({ step }) => step.compulsory) ?? open[0];
}

/** What the citizen last said about taking part; `undefined` when nobody has asked. */
export function choiceIn(standing: readonly StepStanding[]): IntakeFact | undefined {
  return standing.find(({ step }) => step.kind === 'voluntary_choice')?.fact;
}
