import type { PlainDate } from '../../src/domain/kernel/plain-date.ts';
import type { FactAnswer } from '../../src/domain/programme/holds.ts';
import type { Criterion } from '../../src/domain/referral/criterion.ts';
import type { DecisionFacts } from '../../src/domain/referral/decide-referral.ts';
import type { AskedFact } from '../../src/domain/referral/fact-value.ts';
import type { IntakeFact } from '../../src/domain/referral/intake-fact.ts';
import type { Intake, NotedStepKind } from '../../src/domain/referral/intake-step.ts';
import type { StepOutcome } from '../../src/domain/referral/step-outcome.ts';
import { anIntake, aText } from './a-definition.ts';
import { today } from './today.ts';

type Step = Intake['routes'][number]['steps'][number];

/** A step of a route, compulsory unless it is said otherwise; its key is its kind's. */
export function aStep(kind: Step['kind'], compulsory = true): Step {
  return { key: kind.replaceAll('_', '-'), kind, title: aText(kind), compulsory };
}

/** A way in through some steps, and then the decision. */
export function aRoute(key: string, ...steps: readonly Step[]): Intake['routes'][number] {
  return { key, title: aText(key), steps: [...steps, aStep('decision')] };
}

/** What happened at a step, told by staff today. */
export function anIntakeFact(
  kind: NotedStepKind,
  outcome: StepOutcome,
  changes: Partial<IntakeFact> = {},
): IntakeFact {
  return { step: kind.replaceAll('_', '-'), kind, outcome, on: today, toldBy: 'staff', ...changes };
}

/** A fact that is asked for. */
export function anAskedFact(
  key: string,
  answer: AskedFact['answer'],
  changes: Partial<AskedFact> = {},
): AskedFact {
  return { key, text: aText(key), answer, eligibility: true, demanded: true, ...changes };
}

/** A criterion people judge, unless it is said when it holds. */
export function aCriterion(key: string, changes: Partial<Criterion> = {}): Criterion {
  return { key, text: aText(key), strength: 'hard', ...changes };
}

/** What is known when an intake member decides: nothing, of somebody who is forty. */
export function knownToDecide(
  changes: Partial<DecisionFacts> = {},
  answers: Readonly<Record<string, FactAnswer>> = {},
  age = 40,
): DecisionFacts {
  const known = { answers: new Map(Object.entries(answers)), age };
  return { isIntakeMember: true, intake: anIntake({ criteria: [] }), steps: [], known, ...changes };
}

/** What was typed for a fact, and the date in it. */
export function typed(text: string, date?: PlainDate): { text: string; date: PlainDate | undefined } {
  return { text, date };
}
