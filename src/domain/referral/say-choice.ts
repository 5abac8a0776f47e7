import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { IntakeFact } from './intake-fact.ts';
import type { IntakeStep } from './intake-step.ts';
import type { Referral } from './referral.ts';
import { canMove } from './referral-state.ts';
import type { CitizensChoice } from './step-outcome.ts';

export type ChoiceRefusal = 'too-late-to-choose';

/**
 * What the citizen says themself about taking part. Until the answer they may say yes, think it over and say no;
 * after a yes from the intake there is nothing to say yes to any more, but still something to say no to.
 */
export function choicesOpen({ state }: Pick<Referral, 'state'>): readonly CitizensChoice[] {
  if (state === 'sent') return ['yes', 'thinking', 'no'];
  return canMove(state, 'withdrawn') ? ['no'] : [];
}

/** Writes the citizen's own choice down. No choice is ever asked for a reason. */
export function sayChoice(
  referral: Pick<Referral, 'state'>,
  step: Pick<IntakeStep, 'key'>,
  choice: CitizensChoice,
  today: PlainDate,
): Result<IntakeFact, ChoiceRefusal> {
  if (!choicesOpen(referral).includes(choice)) return refused('too-late-to-choose');
  return accepted({
    step: step.key,
    kind: 'voluntary_choice',
    outcome: choice,
    on: today,
    toldBy: 'citizen',
  });
}
