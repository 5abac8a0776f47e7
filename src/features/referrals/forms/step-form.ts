import { v7 as newId } from 'uuid';
import { parseId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { IntakeStep } from '../../../domain/referral/intake-step.ts';
import { outcomesOf } from '../../../domain/referral/step-outcome.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';

/** What was typed about a step. */
export interface TypedStep {
  /** The fact to be, named when its form was shown. */
  readonly id: string;
  readonly outcome: string;
  readonly on: string;
}

export const stepFields = { id: 'id', outcome: 'outcome', on: 'on' } as const;

export function readStepForm(fields: TypedFields): TypedStep {
  return {
    id: parseId(fields.text(stepFields.id)) ?? newId(),
    outcome: fields.text(stepFields.outcome),
    on: fields.text(stepFields.on),
  };
}

/** The form as it is first shown: today, and what can only be one thing is chosen. */
export function emptyStepForm({ kind }: IntakeStep, today: PlainDate): TypedStep {
  const [only, ...others] = outcomesOf[kind];
  return { id: newId(), outcome: others.length === 0 ? (only ?? '') : '', on: today };
}
