import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { readBeginChoices, readCaseloadLeaders } from './begin-queries.ts';
import { beginDraft } from './commands/begin-draft.ts';
import { emptyBeginForm, readBeginForm } from './forms/begin-form.ts';
import { BeginPage } from './pages/begin-page.tsx';

export const beginRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/referrals/new', as: 'employee', handle: show },
  { method: 'post', address: '/referrals/new', as: 'employee', handle: begin },
];

async function show(visit: EmployeeVisit): Promise<Reply> {
  if (!visit.viewer.isCaseworker) return missing;
  const choices = await readBeginChoices(visit);
  return page(() => <BeginPage frame={visit} choices={choices} draft={emptyBeginForm(choices)} />);
}

async function begin(visit: EmployeeVisit, { fields }: Asked): Promise<Reply> {
  if (!visit.viewer.isCaseworker) return missing;
  const draft = readBeginForm(fields);
  const choices = await readBeginChoices(visit);
  const begun = await beginDraft(visit, draft, choices);
  if (begun.ok) return redirect(begun.address);
  const { refusals, chosen = draft } = begun;
  const leaders = refusals.cpr === 'cpr-known' ? await readCaseloadLeaders(visit) : [];
  return page(() => <BeginPage frame={visit} draft={chosen} {...{ choices, refusals, leaders }} />, 422);
}
