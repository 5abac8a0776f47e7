import type { ReferralId } from '../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { TypedFields } from '../../platform/http/typed-fields.ts';
import { parseTypedDate } from '../../platform/i18n/typed-date.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { startCourse } from './commands/start-course.ts';
import { expectedStart, readStartForm, type StartDraft, startFields } from './forms/start-form.ts';
import { ReferralPage } from './pages/referral-page.tsx';
import { StartPage } from './pages/start-page.tsx';
import { fitOf, wantsASecondLook } from './parts/run-fit.tsx';
import { readReferral } from './referral-queries.ts';
import { readStart, type StartModel } from './start-queries.ts';

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
  if (state !== 'accepted' || model.awaitsHandover) return redirect(`/referrals/${target}`);
  const draft = expectedStart(model.places, visit.today);
  return page(() => <StartPage frame={visit} model={model} draft={draft} />);
}

async function start(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const model = await readStart(visit, target);
  if (model === undefined) return missing;
  const draft = readStartForm(fields, model.places);
  if (needsASecondLook(model, draft, fields)) {
    return page(() => <StartPage frame={visit} model={model} draft={draft} />, 422);
  }
  const started = await startCourse(visit, target as string as ReferralId, draft, model);
  if (started.ok) return redirect(`/enrolments/${started.enrolment}`);
  const { refusals } = started;
  if (refusals.referral !== undefined) return notAccepted(visit, target);
  return page(() => <StartPage frame={visit} model={model} draft={draft} refusals={refusals} />, 422);
}

/** A day that does not lie well in the run is shown with what is wrong about it, once; pressing again begins. */
function needsASecondLook(model: StartModel, { startsOn }: StartDraft, fields: TypedFields): boolean {
  const warnedOf = parseTypedDate(fields.text(startFields.warnedOf));
  return warnedOf !== parseTypedDate(startsOn) && wantsASecondLook(fitOf(model, startsOn));
}

/** Somebody said no in the meantime: the referral's page says where it stands now. */
async function notAccepted(visit: EmployeeVisit, referral: string): Promise<Reply> {
  const model = await readReferral(visit, referral);
  return model === undefined
    ? missing
    : page(() => <ReferralPage frame={visit} model={model} notice="not-started" />, 409);
}
