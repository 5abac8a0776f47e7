import { page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, CitizenVisit, EmployeeVisit, GuardedRoute, Visit } from '../access/index.ts';
import { amendSentReferral } from './commands/amend-referral.ts';
import { readAmendForm, standingForm } from './forms/amend-form.ts';
import { AmendPage } from './pages/amend-page.tsx';
import { readReferral } from './referral-queries.ts';

const staff = {
  address: '/referrals/:referral/amend',
  action: 'referral.amend',
  at: 'referral',
  as: 'employee',
} as const;
const own = {
  address: '/referrals/:referral/amend-own',
  action: 'referral.amend_own',
  at: 'referral',
  as: 'citizen',
} as const;

/** Where a sent referral is put right, by whoever is responsible and by the citizen. */
export const amendRoutes: readonly GuardedRoute[] = [
  { method: 'get', ...staff, handle: (visit: EmployeeVisit, asked) => ask(visit, asked) },
  { method: 'post', ...staff, handle: (visit: EmployeeVisit, asked) => amend(visit, asked) },
  { method: 'get', ...own, handle: (visit: CitizenVisit, asked) => ask(visit, asked) },
  { method: 'post', ...own, handle: (visit: CitizenVisit, asked) => amend(visit, asked) },
];

async function ask(visit: Visit, { target }: Asked): Promise<Reply> {
  const model = await readAmendable(visit, target);
  if (model === undefined) return redirect(`/referrals/${target}`);
  const standing = { ...model.content, told: model.intake.told };
  const typed = standingForm(standing, model.intake.intake);
  return page(() => <AmendPage frame={visit} model={model} typed={typed} />);
}

async function amend(visit: Visit, { target, fields }: Asked): Promise<Reply> {
  const model = await readAmendable(visit, target);
  if (model === undefined) return redirect(`/referrals/${target}`);
  const typed = readAmendForm(fields, model.intake.intake);
  const amended = await amendSentReferral(visit, target, model, typed);
  if (amended.ok) return redirect(`/referrals/${target}?done=amended`);
  const { refusals } = amended;
  return page(() => <AmendPage frame={visit} model={model} typed={typed} refusals={refusals} />, 422);
}

/** A referral that still waits for its answer, as far as the viewer may read it. */
async function readAmendable(visit: Visit, referral: string) {
  const model = await readReferral(visit, referral);
  if (model?.content === undefined || model.intake === undefined) return undefined;
  if (model.standing.state !== 'sent') return undefined;
  return { ...model, content: model.content, intake: model.intake };
}
