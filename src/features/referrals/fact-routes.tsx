import type { AskedFact } from '../../domain/referral/fact-value.ts';
import { page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { correctFact } from './commands/correct-fact.ts';
import { readCorrection } from './forms/correction-form.ts';
import { CorrectFactPage } from './pages/correct-fact-page.tsx';
import { type ReferralModel, readReferral } from './referral-queries.ts';

const factRoute = {
  address: '/referrals/:referral/facts/:fact',
  action: 'eligibility_fact.record',
  at: 'referral',
  as: 'employee',
} as const;

/** Where an eligibility fact is told late or put right. One that the pinned version does not ask for leads back. */
export const factRoutes: readonly GuardedRoute[] = [
  { method: 'get', ...factRoute, handle: show },
  { method: 'post', ...factRoute, handle: correct },
];

interface Correcting {
  readonly model: ReferralModel & { readonly intake: NonNullable<ReferralModel['intake']> };
  readonly fact: AskedFact;
}

async function readCorrecting(
  visit: EmployeeVisit,
  { target, codes }: Asked,
): Promise<Correcting | undefined> {
  const model = await readReferral(visit, target);
  const intake = model?.intake;
  const fact = intake?.intake.facts.find(({ key, eligibility }) => eligibility && key === codes['fact']);
  if (model === undefined || intake === undefined || !intake.mayCorrect || fact === undefined)
    return undefined;
  return { model: { ...model, intake }, fact };
}

async function show(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const correcting = await readCorrecting(visit, asked);
  if (correcting === undefined) return redirect(`/referrals/${asked.target}`);
  const typed = readCorrection(asked.fields, correcting.fact);
  return page(() => <CorrectFactPage frame={visit} {...correcting} typed={typed} />);
}

async function correct(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const correcting = await readCorrecting(visit, asked);
  if (correcting === undefined) return redirect(`/referrals/${asked.target}`);
  const typed = readCorrection(asked.fields, correcting.fact);
  const corrected = await correctFact(visit, asked.target, correcting.fact, typed);
  if (corrected.ok) return redirect(`/referrals/${asked.target}?done=fact`);
  const { refusal } = corrected;
  return page(() => <CorrectFactPage frame={visit} {...correcting} typed={typed} refusal={refusal} />, 422);
}
