import type { ReferralId } from '../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { startCourse } from './commands/start-course.ts';
import { expectedStart, readStartForm } from './forms/start-form.ts';
import { ReferralPage } from './pages/referral-page.tsx';
import { StartPage } from './pages/start-page.tsx';
import { readReferral } from './referral-queries.ts';
import { readStart } from './start-queries.ts';

const startRoute = {
  address: '/referrals/:referral/start',
  action: 'enrolment.start',
  at: 'referral',
  as: 'employee',
} as const;

export const startRoutes: readonly GuardedRoute[] = [
  { method: 'get', ...startRoute, handle: show },
  { method: 'post', ...startRoute, handle: start },
];

async function show(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const model = await readStart(visit, target);
  if (model === undefined) return missing;
  const { enrolment, state } = model.standing;
  if (enrolment !== undefined) return redirect(`/enrolments/${enrolment}`);
  if (state !== 'accepted') return redirect(`/referrals/${target}`);
  const draft = expectedStart(model.places, visit.today);
  return page(() => <StartPage frame={visit} model={model} draft={draft} />);
}

async function start(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const model = await readStart(visit, target);
  if (model === undefined) return missing;
  const draft = readStartForm(fields, model.places);
  const started = await startCourse(visit, target as string as ReferralId, draft, model);
  if (started.ok) return redirect(`/enrolments/${started.enrolment}`);
  const { refusals } = started;
  if (refusals.referral !== undefined) return notAccepted(visit, target);
  return page(() => <StartPage frame={visit} model={model} draft={draft} refusals={refusals} />, 422);
}

/** Somebody said no in the meantime: the referral's page says where it stands now. */
async function notAccepted(visit: EmployeeVisit, referral: string): Promise<Reply> {
  const model = await readReferral(visit, referral);
  return model === undefined
    ? missing
    : page(() => <ReferralPage frame={visit} model={model} notice="not-started" />, 409);
}
