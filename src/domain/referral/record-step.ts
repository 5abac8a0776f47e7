import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import type { IntakeFact } from './intake-fact.ts';
import type { IntakeStep, NotedStepKind } from './intake-step.ts';
import type { Referral } from './referral.ts';
import { outcomeOf, type StepOutcome } from './step-outcome.ts';

/** In which part somebody writes a step down. */
export type RecorderPart = 'intake_member' | 'responsible';

/** What the responsible caseworker has a part in; the intake may write down every step. */
const ofResponsible: readonly NotedStepKind[] = [
  'told_briefly',
  'leaflet_handed_out',
  'joint_meeting',
  'voluntary_choice',
];

export interface RecordStepRefusals {
  readonly step: 'answered-already' | 'not-yours-to-record';
  readonly outcome: 'outcome-missing';
  readonly on: StepDateRefusal;
}

export type StepDateRefusal =
  | 'step-date-missing'
  | 'step-in-the-future'
  | 'step-long-ago'
  | 'agreed-day-is-over';

/** Whether somebody in a part may write a step down. */
export function mayRecord({ kind }: Pick<IntakeStep, 'kind'>, part: RecorderPart): boolean {
  return part === 'intake_member' || ofResponsible.includes(kind);
}

/** What was filled in about a step; empty where nothing was chosen or read. */
export interface StepDraft {
  readonly outcome: string;
  readonly on: PlainDate | undefined;
}

/** Writes a step down, as long as the referral waits for its answer. Telling and meeting may lie before the sending. */
export function recordStep(
  referral: Referral,
  step: IntakeStep,
  { outcome: chosen, on }: StepDraft,
  part: RecorderPart,
  today: PlainDate,
): Checked<IntakeFact, RecordStepRefusals> {
  const outcome = outcomeOf(step.kind, chosen);
  const rejected = rejectedAmong<RecordStepRefusals>({
    step: placeRefusal(referral, step, part),
    outcome: outcome === undefined ? 'outcome-missing' : undefined,
    on: stepDateRefusal(outcome, on, referral.sentOn, today),
  });
  if (rejected !== undefined || outcome === undefined || on === undefined) {
    return rejected ?? { ok: false, refusals: {} };
  }
  return { ok: true, value: { step: step.key, kind: step.kind, outcome, on, toldBy: 'staff' } };
}

function placeRefusal(
  { state }: Referral,
  step: IntakeStep,
  part: RecorderPart,
): RecordStepRefusals['step'] | undefined {
  if (state !== 'sent') return 'answered-already';
  return mayRecord(step, part) ? undefined : 'not-yours-to-record';
}

/** A year back is a slip of the pen, not a step on this way in. */
const longAgoDays = 366;

/** What is wrong with the day of a step, if anything: only what is agreed lies ahead, and it does. */
export function stepDateRefusal(
  outcome: StepOutcome | undefined,
  on: PlainDate | undefined,
  sentOn: PlainDate,
  today: PlainDate,
): StepDateRefusal | undefined {
  if (on === undefined) return 'step-date-missing';
  if (outcome === 'agreed') return on < today ? 'agreed-day-is-over' : undefined;
  if (on > today) return 'step-in-the-future';
  return on < addDays(sentOn, -longAgoDays) ? 'step-long-ago' : undefined;
}
