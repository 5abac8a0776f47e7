import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { writeStepDown } from './commands/record-step.ts';
import { emptyStepForm, readStepForm } from './forms/step-form.ts';
import { StaleStepPage } from './pages/stale-step-page.tsx';
import { StepPage } from './pages/step-page.tsx';
import { type ReferralModel, readReferral } from './referral-queries.ts';
import { visitAt } from './referral-repository.ts';

const stepRoute = {
  address: '/referrals/:referral/steps/:step',
  action: 'referral.record_step',
  at: 'referral',
  as: 'employee',
} as const;

/** A no that was just written down ends the sight of the referral: whoever pressed twice is still answered. */
export const stepRoutes: readonly GuardedRoute[] = [
  { method: 'get', ...stepRoute, handle: show },
  { method: 'post', ...stepRoute, handle: write, whenClosed: tooLate },
];

/** The step in the address, as far as the viewer may write it down. */
function stepIn(model: ReferralModel | undefined, { codes }: Asked) {
  return model?.intake?.steps.find(({ step, mayRecord }) => mayRecord && step.key === codes['step'])?.step;
}

async function show(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const model = await readReferral(visit, asked.target);
  const step = stepIn(model, asked);
  if (model === undefined || step === undefined) return redirect(`/referrals/${asked.target}`);
  return page(() => (
    <StepPage frame={visit} model={model} step={step} typed={emptyStepForm(step, visit.today)} />
  ));
}

async function write(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const here = await visitAt(visit, asked.target);
  const model = await readReferral(here, asked.target);
  const step = stepIn(model, asked);
  if (model === undefined || step === undefined) return tooLate(visit);
  const typed = readStepForm(asked.fields);
  const written = await writeStepDown(here, asked.target, step, typed);
  if (!written.ok) {
    const { refusals } = written;
    return page(
      () => <StepPage frame={visit} model={model} step={step} typed={typed} refusals={refusals} />,
      422,
    );
  }
  return redirect(
    written.value === 'no' ? '/referrals?done=withdrawn' : `/referrals/${asked.target}?done=step`,
  );
}

async function tooLate(visit: EmployeeVisit): Promise<Reply> {
  const { isCaseworker, sitsInIntake } = visit.viewer;
  return isCaseworker || sitsInIntake ? page(() => <StaleStepPage frame={visit} />, 409) : missing;
}
