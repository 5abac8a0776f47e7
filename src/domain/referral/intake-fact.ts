import type { PlainDate } from '../kernel/plain-date.ts';
import type { NotedStepKind } from './intake-step.ts';
import type { StepOutcome } from './step-outcome.ts';

/** One thing that happened on the way in, as it was written down. It is never changed: a newer one says more. */
export interface IntakeFact {
  /** The step's key in the chosen route. */
  readonly step: string;
  readonly kind: NotedStepKind;
  readonly outcome: StepOutcome;
  /** The day it happened; of a meeting that is agreed, the day it is to be. */
  readonly on: PlainDate;
  /** Who told it: the citizen on their own page, or staff who noted it. */
  readonly toldBy: 'staff' | 'citizen';
}
