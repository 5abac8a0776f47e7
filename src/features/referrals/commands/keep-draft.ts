import type { EmployeeVisit } from '../../access/index.ts';
import { endDraft, keepTyped } from '../draft-repository.ts';
import type { TypedDraft } from '../forms/draft-form.ts';
import { oneAtATime } from '../referral-repository.ts';

/** Keeps what was typed so far, also where some of it cannot be sent as it is. */
export async function keepDraft(visit: EmployeeVisit, id: string, typed: TypedDraft): Promise<void> {
  await oneAtATime(visit, id);
  await keepTyped(visit, id, typed);
  await recordWriting(visit, id, 'kept');
}

/** Throws a draft away, with everything that was typed. */
export async function throwDraftAway(visit: EmployeeVisit, id: string): Promise<void> {
  await oneAtATime(visit, id);
  await endDraft(visit, id, 'thrown_away');
  await recordWriting(visit, id, 'thrown_away');
}

async function recordWriting(visit: EmployeeVisit, id: string, what: 'kept' | 'thrown_away'): Promise<void> {
  await visit.record({
    action: 'referral_draft.write',
    subject: { kind: 'referral_draft', id },
    authority: visit.viewer.organisation,
    payload: { what },
  });
}
