import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute, Visit } from '../../access/index.ts';
import { readPersonHead } from '../../people/index.ts';
import { emptyContact, saveContact, type TypedContact, typedContact } from './contact-form.ts';
import { readJobs } from './contact-queries.ts';
import { type ContactsModel, ContactsPage } from './contacts-page.tsx';

const base = '/citizens/:citizen/job-contacts';

/** Contacts after a start in a job: in the circle of facts about work. */
export const contactRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: base, action: 'work_fact.read', at: 'citizen', as: 'employee', handle: show },
  { method: 'post', address: base, action: 'work_fact.record', at: 'citizen', as: 'employee', handle: write },
];

async function show(visit: EmployeeVisit, { target, query }: Asked): Promise<Reply> {
  return showPage(visit, target, emptyContact(visit.today), { isSaved: query.text('done') === 'saved' });
}

async function write(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const head = await readPersonHead(visit, target);
  if (head === undefined) return missing;
  const typed = typedContact(fields);
  const written = await saveContact(visit, head.authority, await readJobs(visit, target), typed);
  return written.ok
    ? redirect(`/citizens/${target}/job-contacts?done=saved`)
    : showPage(visit, target, typed, { refusals: written.refusals });
}

async function showPage(
  visit: Visit,
  citizen: string,
  typed: TypedContact,
  outcome: Partial<Pick<ContactsModel, 'refusals' | 'isSaved'>>,
): Promise<Reply> {
  const head = await readPersonHead(visit, citizen);
  if (head === undefined) return missing;
  const model = {
    citizen,
    callName: head.callName,
    mayWrite: visit.may('work_fact.record'),
    today: visit.today,
    jobs: await readJobs(visit, citizen),
    typed,
    refusals: {},
    isSaved: false,
    ...outcome,
  };
  const isRefused = Object.keys(model.refusals).length > 0;
  return page(() => <ContactsPage frame={visit} model={model} />, isRefused ? 422 : 200);
}
