import { type ConsentId, parseId } from '../../domain/kernel/ids.ts';
import { missing, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, CitizenVisit, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { giveConsent } from './commands/give-consent.ts';
import { withdrawConsent } from './commands/withdraw-consent.ts';
import { backWith, readYes } from './consent-answer.ts';
import { recordRoutes } from './record-routes.tsx';
import { sharingRoutes } from './sharing-routes.tsx';

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
  {
    method: 'post',
    address: '/referrals/:referral/consents/told-withdrawal',
    action: 'consent.withdraw',
    at: 'referral',
    as: 'employee',
    handle: withdrawAsTold,
  },
  ...recordRoutes,
  ...sharingRoutes,
];

async function give(visit: CitizenVisit, { target, fields }: Asked): Promise<Reply> {
  const yes = readYes(fields);
  const given = yes && (await giveConsent(visit, target, yes));
  return redirect(backWith(fields, given?.ok ? 'shared' : 'not-shared'));
}

/** One press. What comes next is told on a page of its own. */
async function withdraw(visit: CitizenVisit, { target, fields }: Asked): Promise<Reply> {
  const consent = parseId<ConsentId>(fields.text('consent'));
  const taken = consent && (await withdrawConsent(visit, target, consent));
  return taken?.ok ? redirect(`/my-page/taken-back?consent=${consent}`) : missing;
}

/** The team writes down that the citizen took a yes back. */
async function withdrawAsTold(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const consent = parseId<ConsentId>(fields.text('consent'));
  const enrolment = parseId(fields.text('enrolment'));
  const taken = consent && enrolment && (await withdrawConsent(visit, target, consent));
  return taken?.ok ? redirect(`/enrolments/${enrolment}/sharing?done=withdrawn`) : missing;
}
