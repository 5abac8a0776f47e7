import type { FieldRefusal } from '../commands/saved.ts';
import { planFormTexts } from '../plan-form-texts.ts';
import type { Voice } from '../voice.ts';

/** A form that was refused, and the language its words are in. */
interface Refused {
  readonly refusals: readonly FieldRefusal[];
  readonly voice: Voice;
}

/** What is wrong at a field, in words. */
export function errorAt({ refusals, voice }: Refused, field: string): string | undefined {
  const found = refusals.find((one) => one.field === field);
  return found && planFormTexts[voice.language].refusals[found.refusal];
}
