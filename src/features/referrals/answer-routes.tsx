import type { ReferralId } from '../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { answerReferral } from './commands/answer-referral.ts';
import { readAnswerForm } from './forms/answer-form.ts';
import { ReferralPage } from './pages/referral-page.tsx';
import { StaleAnswerPage } from './pages/stale-answer-page.tsx';
import { readPinned } from './pinned-queries.ts';
import { readReferral } from './referral-queries.ts';
import { visitAt } from './referral-repository.ts';

/**
 * The answer ends the intake's sight of a referral. Whoever pressed twice or came second is still answered, and the
 * command asks the lock again, once nobody else can be answering at the same moment.
 */
export const answerRoutes: readonly GuardedRoute[] = [
  {
    method: 'post',
    address: '/referrals/:referral/decision',
    action: 'referral.decide',
    at: 'referral',
    as: 'employee',
    handle: answer,
    whenClosed: async (visit, asked) => (visit.viewer.sitsInIntake ? answer(visit, asked) : missing),
  },
];

async function answer(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const referral = target as ReferralId;
  const here = await visitAt(visit, referral);
  const criteria = (await readPinned(here, referral))?.intake.criteria ?? [];
  const draft = readAnswerForm(
    fields,
    criteria.map(({ key }) => key),
  );
  const answered = await answerReferral(here, referral, draft);
  if (answered.ok) return redirect(`/referrals?done=${answered.value}`);
  const { refusals } = answered;
  if (refusals.answer === 'not-yours-to-answer' || refusals.answer === 'already-decided') {
    return page(() => <StaleAnswerPage frame={visit} draft={draft} />, 409);
  }
  const model = await readReferral(here, referral);
  return model === undefined
    ? missing
    : page(() => <ReferralPage frame={visit} model={model} refused={{ draft, refusals }} />, 422);
}
