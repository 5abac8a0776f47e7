import type { AtVersion } from '../../../domain/plan/revise.ts';
import type { GoalRefusals } from '../../../domain/plan/settle-goal.ts';
import type { StepRefusals } from '../../../domain/plan/settle-step.ts';
import type { ChangeOf, Told } from '../plan-model.ts';

/** Why something in a plan's form cannot be saved. */
export type PlanRefusal =
  | GoalRefusals[keyof GoalRefusals]
  | StepRefusals[keyof StepRefusals]
  | 'words-too-long'
  | 'conflict';

/** A field of the form, by the name it was sent under, and what is wrong there. */
export interface FieldRefusal {
  readonly field: string;
  readonly refusal: PlanRefusal;
  /** What somebody else wrote meanwhile, where that is what is wrong. */
  readonly now?: NowSays | undefined;
}

export interface NowSays {
  readonly words: string;
  readonly change: ChangeOf;
}

/** What came of saving: how much was changed, or everything that is in the way; then nothing is saved. */
export type Saved =
  | { readonly ok: true; readonly changed: number }
  | { readonly ok: false; readonly refusals: readonly FieldRefusal[] };

/** Of all versions of one thing: what the writer saw, and what stands now. */
export function seenAndNow<Value>(
  versions: readonly Told<Value>[],
  seen: number,
): { readonly seen: AtVersion<Told<Value>> | undefined; readonly now: AtVersion<Told<Value>> | undefined } {
  const at = (told: Told<Value> | undefined) => told && { version: told.change.version, value: told };
  return { seen: at(versions.find(({ change }) => change.version === seen)), now: at(versions.at(-1)) };
}
