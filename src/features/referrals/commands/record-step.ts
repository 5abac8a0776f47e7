import { guards, isOpen } from '../../../domain/access/locks.ts';
import type { Checked } from '../../../domain/kernel/checked.ts';
import { closedByOwnNo } from '../../../domain/referral/close-on-own-no.ts';
import type { IntakeStep } from '../../../domain/referral/intake-step.ts';
import { type RecordStepRefusals, recordStep } from '../../../domain/referral/record-step.ts';
import { outcomeOf, type StepOutcome } from '../../../domain/referral/step-outcome.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { TypedStep } from '../forms/step-form.ts';
import { recorderPart } from '../intake-model.ts';
import { hasIntakeFact } from '../intake-queries.ts';
import { addIntakeFact } from '../intake-repository.ts';
import { addOwnNo, findReferral, oneAtATime } from '../referral-repository.ts';

type Recorded = Checked<StepOutcome, RecordStepRefusals>;

/**
 * Writes a step down. A citizen's no that staff note closes the referral in the same breath. The visit stands at the
 * referral, and has just asked the lock again: somebody may have been first.
 */
export async function writeStepDown(
  visit: EmployeeVisit,
  id: string,
  step: IntakeStep,
  typed: TypedStep,
): Promise<Recorded> {
  await oneAtATime(visit, id);
  const before = outcomeOf(step.kind, typed.outcome);
  if (before !== undefined && (await hasIntakeFact(visit, typed.id))) return { ok: true, value: before };
  const referral = await findReferral(visit, id);
  const part = recorderPart(visit);
  if (referral === undefined || part === undefined || !isOpen(guards, 'referral.record_step', visit.held))
    return { ok: false, refusals: { step: 'answered-already' } };
  const draft = { outcome: typed.outcome, on: parseTypedDate(typed.on) };
  const recorded = recordStep(referral, step, draft, part, visit.today);
  if (!recorded.ok) return recorded;
  await addIntakeFact(visit, referral, recorded.value, typed.id);
  const closed = closedByOwnNo(referral, recorded.value);
  if (closed !== undefined) await addOwnNo(visit, closed);
  await visit.record({
    action: 'referral.record_step',
    subject: { kind: 'referral', id },
    authority: referral.authority,
    payload: { step: step.key },
  });
  return { ok: true, value: recorded.value.outcome };
}
