import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, CitizenVisit, GuardedRoute } from '../access/index.ts';
import { sayOwnChoice } from './commands/say-choice.ts';
import { readChoiceForm } from './forms/choice-form.ts';
import { ReferralPage } from './pages/referral-page.tsx';
import { readReferral } from './referral-queries.ts';

/** Where the citizen says yes, no or not yet. It leads to their own referral, which says it back. */
export const choiceRoutes: readonly GuardedRoute[] = [
  {
    method: 'post',
    address: '/referrals/:referral/choice',
    action: 'referral.choose',
    at: 'referral',
    as: 'citizen',
    handle: choose,
  },
];

async function choose(visit: CitizenVisit, { target, fields }: Asked): Promise<Reply> {
  const { fact, choice } = readChoiceForm(fields);
  if (choice === undefined) return notChosen(visit, target);
  const said = await sayOwnChoice(visit, target, { fact, choice });
  return redirect(`/referrals/${target}${said.ok ? `?done=${choice}` : ''}`);
}

async function notChosen(visit: CitizenVisit, referral: string): Promise<Reply> {
  const model = await readReferral(visit, referral);
  return model === undefined
    ? missing
    : page(() => <ReferralPage frame={visit} model={model} notice="not-chosen" />, 422);
}
