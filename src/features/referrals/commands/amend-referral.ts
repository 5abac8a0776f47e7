import type { Checked } from '../../../domain/kernel/checked.ts';
import { type AmendRefusals, amendReferral } from '../../../domain/referral/amend-referral.ts';
import type { Visit } from '../../access/index.ts';
import { hasAmendment } from '../amendment-queries.ts';
import { addAmendments } from '../amendment-repository.ts';
import { offeredCodes } from '../asked-codes.ts';
import { asAmendForm, type TypedAmendment } from '../forms/amend-form.ts';
import { readTold } from '../intake-queries.ts';
import type { ReferralModel } from '../referral-queries.ts';
import { findReferral, oneAtATime } from '../referral-repository.ts';

/** Puts a referral right, once: a second press finds it done. */
export async function amendSentReferral(
  visit: Visit,
  id: string,
  { intake: { intake, codes } }: { readonly intake: NonNullable<ReferralModel['intake']> },
  typed: TypedAmendment,
): Promise<Checked<'done', AmendRefusals>> {
  await oneAtATime(visit, id);
  if (await hasAmendment(visit, typed.id)) return { ok: true, value: 'done' };
  const referral = await findReferral(visit, id);
  if (referral === undefined) return { ok: false, refusals: { referral: 'answered-already' } };
  const by = visit.viewer.as === 'citizen' ? 'citizen' : 'staff';
  const standing = { ...referral, told: await readTold(visit, id) };
  const facts = { state: referral.state, intake, offered: offeredCodes(codes, visit.today), by } as const;
  const amended = amendReferral(standing, asAmendForm(typed), facts);
  if (!amended.ok) return amended;
  await addAmendments(visit, referral, typed.id, amended.value);
  await visit.record({
    action: by === 'citizen' ? 'referral.amend_own' : 'referral.amend',
    subject: { kind: 'referral', id },
    authority: referral.authority,
    payload: { parts: amended.value.amendments.map(({ part }) => part) },
  });
  return { ok: true, value: 'done' };
}
