import { guards, isOpen } from '../../../domain/access/locks.ts';
import type { ReferralId } from '../../../domain/kernel/ids.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import { type DecidedReferral, decideReferral } from '../../../domain/referral/decide-referral.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { AnswerRefusal } from '../answer-refusal.ts';
import type { AnswerDraft } from '../forms/answer-form.ts';
import { addDecision, findReferral, hasStatus, oneAtATime } from '../referral-repository.ts';

/**
 * Answers a referral today, or says why not. An answer ends the intake's sight of it, so that whoever comes second
 * can no longer be told more than that it is not theirs to answer (any longer). The visit stands at the referral.
 */
export async function answerReferral(
  visit: EmployeeVisit,
  id: ReferralId,
  draft: AnswerDraft,
): Promise<Result<DecidedReferral['state'], AnswerRefusal>> {
  await oneAtATime(visit, id);
  if (draft.answer !== undefined && (await hasStatus(visit, draft.id))) return accepted(draft.answer);
  if (!isOpen(guards, 'referral.decide', visit.held)) return refused('not-yours-to-answer');
  if (draft.answer === undefined) return refused('answer-missing');
  const referral = await findReferral(visit, id);
  if (referral === undefined) return refused('not-yours-to-answer');
  const facts = { isIntakeMember: visit.held.has('intake_member') };
  const said = { answer: draft.answer, on: visit.today, reason: draft.reason };
  const decided = decideReferral(referral, said, facts, visit.today);
  if (!decided.ok) return decided;
  await addDecision(visit, draft.id, decided.value);
  await visit.record({
    action: 'referral.decide',
    subject: { kind: 'referral', id },
    authority: decided.value.authority,
    payload: { answer: decided.value.state },
  });
  return accepted(decided.value.state);
}
