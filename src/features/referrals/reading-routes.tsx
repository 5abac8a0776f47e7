import { addDays } from '../../domain/kernel/plain-date.ts';
import { missing, page, type Reply } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute, Visit } from '../access/index.ts';
import { listDrafts } from './draft-queries.ts';
import { ReferralPage } from './pages/referral-page.tsx';
import { ReferralsPage } from './pages/referrals-page.tsx';
import { readListReceipt } from './parts/list-receipt.tsx';
import { readNotice } from './parts/referral-notice.tsx';
import { readReferral } from './referral-queries.ts';
import { listStandings } from './steps-queries.ts';

/** How long an answer stays in the list. */
const answeredDays = 28;

export const readingRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/referrals', as: 'employee', handle: list },
  {
    method: 'get',
    address: '/referrals/:referral',
    action: 'referral_status.read',
    at: 'referral',
    handle: show,
  },
];

async function list(visit: EmployeeVisit, { query }: Asked): Promise<Reply> {
  const { viewer, today } = visit;
  const standings = await listStandings(visit, addDays(today, -answeredDays));
  const may = { send: viewer.isCaseworker, answer: viewer.sitsInIntake, start: viewer.leads.length > 0 };
  const drafts = viewer.isCaseworker ? await listDrafts(visit) : [];
  const done = readListReceipt(query.text('done'));
  return page(() => <ReferralsPage frame={visit} model={{ today, standings, drafts, may, done }} />);
}

async function show(visit: Visit, { target, query }: Asked): Promise<Reply> {
  const model = await readReferral(visit, target);
  const notice = readNotice(query.text('done'));
  return model === undefined
    ? missing
    : page(() => <ReferralPage frame={visit} model={model} notice={notice} />);
}
