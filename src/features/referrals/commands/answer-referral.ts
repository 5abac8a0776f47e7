import { guards, isOpen } from '../../../domain/access/locks.ts';
import type { Checked } from '../../../domain/kernel/checked.ts';
import type { ReferralId } from '../../../domain/kernel/ids.ts';
import type { ProgrammeDefinition } from '../../../domain/programme/definition.ts';
import {
  type Decided,
  decideReferral,
  type ReferralAnswer,
} from '../../../domain/referral/decide-referral.ts';
import type { Referral } from '../../../domain/referral/referral.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { AnswerRefusals } from '../answer-refusal.ts';
import type { AnswerDraft } from '../forms/answer-form.ts';
import { knownOf } from '../intake-model.ts';
import { readEligibility, readIntakeFacts, readTold } from '../intake-queries.ts';
import { addCriteria } from '../intake-repository.ts';
import { readPinned } from '../pinned-queries.ts';
import { addDecision, findReferral, hasStatus, oneAtATime } from '../referral-repository.ts';

type Answered = Checked<ReferralAnswer, AnswerRefusals>;

/**
 * Answers a referral today, or says why not. An answer ends the intake's sight of it, so that whoever comes second
 * can no longer be told more than that it is not theirs to answer (any longer). The visit stands at the referral.
 */
export async function answerReferral(
  visit: EmployeeVisit,
  id: ReferralId,
  draft: AnswerDraft,
): Promise<Answered> {
  await oneAtATime(visit, id);
  const { answer } = draft;
  if (answer !== undefined && (await hasStatus(visit, draft.id))) return { ok: true, value: answer };
  if (!isOpen(guards, 'referral.decide', visit.held)) return not('not-yours-to-answer');
  if (answer === undefined) return not('answer-missing');
  const referral = await findReferral(visit, id);
  if (referral === undefined) return not('not-yours-to-answer');
  const pinned = await readPinned(visit, id);
  if (pinned === undefined) return not('not-yours-to-answer');
  const decided = await decide(visit, referral, pinned, { ...draft, answer });
  if (!decided.ok) return decided;
  await addDecision(visit, draft.id, decided.value.referral);
  await addCriteria(visit, referral, decided.value.criteria);
  await visit.record({
    action: 'referral.decide',
    subject: { kind: 'referral', id },
    authority: referral.authority,
    payload: { answer },
  });
  return { ok: true, value: answer };
}

function not(refusal: AnswerRefusals['answer']): Answered {
  return { ok: false, refusals: { answer: refusal } };
}

async function decide(
  visit: EmployeeVisit,
  referral: Referral,
  { intake }: ProgrammeDefinition,
  { answer, reason, judged }: AnswerDraft & { readonly answer: ReferralAnswer },
): Promise<Checked<Decided, AnswerRefusals>> {
  const told = [...(await readTold(visit, referral.id)), ...(await readEligibility(visit, referral.id))];
  const facts = {
    isIntakeMember: visit.held.has('intake_member'),
    intake,
    steps: (await readIntakeFacts(visit, [referral.id])).get(referral.id) ?? [],
    known: await knownOf(visit, referral.citizen, told, visit.today),
  };
  return decideReferral(referral, { answer, on: visit.today, reason, judged }, facts, visit.today);
}
