import { type ConsentId, parseId } from '../../domain/kernel/ids.ts';
import { missing, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, CitizenVisit, GuardedRoute } from '../access/index.ts';
import { giveConsent } from './commands/give-consent.ts';
import { withdrawConsent } from './commands/withdraw-consent.ts';
import { backWith, readYes } from './consent-answer.ts';

export const consentRoutes: readonly GuardedRoute[] = [
  {
    method: 'post',
    address: '/referrals/:referral/consents',
    action: 'consent.give',
    at: 'referral',
    as: 'citizen',
    handle: give,
  },
  {
    method: 'post',
    address: '/referrals/:referral/consents/withdrawal',
    action: 'consent.withdraw',
    at: 'referral',
    as: 'citizen',
    handle: withdraw,
  },
];

async function give(visit: CitizenVisit, { target, fields }: Asked): Promise<Reply> {
  const yes = readYes(fields);
  const given = yes && (await giveConsent(visit, target, yes));
  return redirect(backWith(fields, given?.ok ? 'shared' : 'not-shared'));
}

async function withdraw(visit: CitizenVisit, { target, fields }: Asked): Promise<Reply> {
  const consent = parseId<ConsentId>(fields.text('consent'));
  const taken = consent && (await withdrawConsent(visit, target, consent));
  return taken?.ok ? redirect(backWith(fields, 'taken-back')) : missing;
}
