import type { Checked } from '../../../domain/kernel/checked.ts';
import type { AccountId, AuthorityId, ReferralId } from '../../../domain/kernel/ids.ts';
import { type Sending, type SendRefusals, sendReferral } from '../../../domain/referral/send-referral.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { offeredCodes } from '../asked-codes.ts';
import { isOnTheWay, type OpenRun } from '../begin-queries.ts';
import type { DraftModel } from '../draft-queries.ts';
import { endDraft } from '../draft-repository.ts';
import { asReferralForm } from '../forms/draft-form.ts';
import { addEligibilityFact, addIntakeFact, addToldFact } from '../intake-repository.ts';
import { addReferral, oneAtATime, refreshRelations } from '../referral-repository.ts';
import { readStanding } from '../steps-queries.ts';

export type SendAnswer =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly refusals: Partial<SendRefusals>;
      /** Somebody else has referred the citizen there in the meantime. */
      readonly onTheWay?: true;
    };

/** What would come of sending a draft now, against the version its run follows today. */
export function judgeDraft(
  { viewer, today }: EmployeeVisit,
  { id, head, typed, codes }: DraftModel,
  { id: run, definition }: OpenRun,
): Checked<Sending, SendRefusals> {
  const input = {
    id: id as ReferralId,
    authority: viewer.organisation as string as AuthorityId,
    citizen: head.citizen,
    run,
    definition: { key: definition.key, version: definition.version },
    referredBy: viewer.account satisfies AccountId,
  };
  return sendReferral(input, asReferralForm(typed), definition.intake, offeredCodes(codes, today), today);
}

/**
 * Sends a draft. The referral takes the draft's id, so that a second press finds it sent, and is pinned to the
 * version its run follows in this moment. Nothing of the draft stays behind.
 */
export async function sendDraft(visit: EmployeeVisit, model: DraftModel): Promise<SendAnswer> {
  await oneAtATime(visit, model.id);
  await refreshRelations(visit);
  if (await readStanding(visit, model.id)) return { ok: true };
  const { run } = model;
  if (run === undefined) return { ok: false, refusals: {} };
  if (await isOnTheWay(visit, model.head.citizen, run.id)) return { ok: false, refusals: {}, onTheWay: true };
  const judged = judgeDraft(visit, model, run);
  if (!judged.ok) return judged;
  await save(visit, judged.value, run.version);
  await endDraft(visit, model.id, 'sent');
  await visit.record({
    action: 'referral.send',
    subject: { kind: 'referral', id: model.id },
    authority: visit.viewer.organisation,
    payload: {},
  });
  return { ok: true };
}

async function save(visit: EmployeeVisit, sending: Sending, version: string): Promise<void> {
  const { referral, answerBy, eligibility, told, steps } = sending;
  await addReferral(visit, referral, version, answerBy);
  // What is told along hangs on the referral, which exists from now.
  await refreshRelations(visit);
  for (const fact of eligibility) await addEligibilityFact(visit, referral, fact);
  for (const fact of told) await addToldFact(visit, referral, fact);
  for (const step of steps) await addIntakeFact(visit, referral, step);
}
