import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { sendNewReferral } from './commands/send-new-referral.ts';
import { emptySendForm, readSendForm } from './forms/send-form.ts';
import { SendPage } from './pages/send-page.tsx';
import { readSendChoices } from './send-queries.ts';

export const sendRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/referrals/new', as: 'employee', handle: show },
  { method: 'post', address: '/referrals/new', as: 'employee', handle: send },
];

async function show(visit: EmployeeVisit): Promise<Reply> {
  if (!visit.viewer.isCaseworker) return missing;
  const choices = await readSendChoices(visit);
  return page(() => <SendPage frame={visit} choices={choices} draft={emptySendForm(choices)} />);
}

async function send(visit: EmployeeVisit, { fields }: Asked): Promise<Reply> {
  if (!visit.viewer.isCaseworker) return missing;
  const draft = readSendForm(fields);
  const choices = await readSendChoices(visit);
  const sent = await sendNewReferral(visit, draft, choices);
  if (sent.ok) return redirect(`/referrals/${sent.referral}?done=sent`);
  const { refusals } = sent;
  return page(() => <SendPage frame={visit} choices={choices} draft={draft} refusals={refusals} />, 422);
}
