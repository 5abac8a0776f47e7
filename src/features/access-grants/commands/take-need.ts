import { leadersNeed, type NeedRefusals } from '../../../domain/access-grant/take-leaders-need.ts';
import type { Checked } from '../../../domain/kernel/checked.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { addNeed } from '../grant-repository.ts';

/** Opens shared notes and the own organisation's notes of one course for its leader, for a while and for a reason. */
export async function takeNeed(
  visit: EmployeeVisit,
  grant: string,
  referral: string,
  typed: { readonly reason: string; readonly days: string },
): Promise<Checked<{ readonly citizen: string }, NeedRefusals & { readonly form: 'no-such-course' }>> {
  const need = leadersNeed(typed);
  if (!need.ok) return need;
  const taken = await addNeed(visit, grant, referral, need.value);
  if (taken === undefined) return { ok: false, refusals: { form: 'no-such-course' } };
  await visit.record({
    action: 'access_grant.take',
    subject: { kind: 'access_grant', id: grant },
    authority: taken.authority,
    payload: { days: need.value.days },
  });
  return accepted({ citizen: taken.citizen });
}
