import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { readCaseload, readCaseloadCitizen, readColleagues } from './caseload-queries.ts';
import { emptyNaming, typedNaming } from './forms/naming-form.ts';
import { name } from './name-responsible.ts';
import { CaseloadPage } from './pages/caseload-page.tsx';
import { NamingPage } from './pages/naming-page.tsx';

export const caseloadRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/caseload', as: 'employee', handle: show },
  {
    method: 'get',
    address: '/citizens/:citizen/responsible',
    action: 'responsible_caseworker.name',
    at: 'citizen',
    as: 'employee',
    handle: ask,
  },
  {
    method: 'post',
    address: '/citizens/:citizen/responsible',
    action: 'responsible_caseworker.name',
    at: 'citizen',
    as: 'employee',
    handle: save,
  },
];

async function show(visit: EmployeeVisit, { query }: Asked): Promise<Reply> {
  const { leadsCaseloadOf, organisationName } = visit.viewer;
  if (leadsCaseloadOf === undefined) return missing;
  const citizens = await readCaseload(visit, leadsCaseloadOf);
  const isDone = query.text('done') === 'named';
  return page(() => (
    <CaseloadPage frame={visit} house={organisationName} citizens={citizens} isDone={isDone} />
  ));
}

async function ask(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const asked = await readNaming(visit, target);
  if (asked === undefined) return missing;
  return page(() => <NamingPage frame={visit} {...asked} typed={emptyNaming(visit.today)} />);
}

async function save(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const asked = await readNaming(visit, target);
  if (asked === undefined) return missing;
  const typed = typedNaming(fields);
  const named = await name(visit, asked.citizen, typed);
  if (named.ok) return redirect('/caseload?done=named');
  const { refusals } = named;
  return page(() => <NamingPage frame={visit} {...asked} typed={typed} refusals={refusals} />, 422);
}

async function readNaming(visit: EmployeeVisit, target: string) {
  const citizen = await readCaseloadCitizen(visit, target);
  if (citizen === undefined) return undefined;
  const colleagues = await readColleagues(visit, citizen.authority, visit.today);
  return { citizen, caseworkers: colleagues.filter(({ isCaseworker }) => isCaseworker) };
}
