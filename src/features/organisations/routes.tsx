import { parseId } from '../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { registerOrganisation } from './commands/register-organisation.ts';
import { rename } from './commands/rename-organisation.ts';
import { emptyOrganisation, typedOrganisation } from './forms/organisation-form.ts';
import { readOrganisations, readRunsOf } from './organisation-queries.ts';
import { OrganisationPage, type OrganisationPageProps } from './pages/organisation-page.tsx';
import { OrganisationsPage } from './pages/organisations-page.tsx';
import { RegisterPage } from './pages/register-page.tsx';

const as = 'administrator' as const;

/** The houses that can take part: about nobody, and kept by administrators. */
export const organisationRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/organisations', as, handle: list },
  { method: 'get', address: '/organisations/new', as, handle: ask },
  { method: 'post', address: '/organisations/new', as, handle: register },
  { method: 'get', address: '/organisations/:organisation', as, handle: show },
  { method: 'post', address: '/organisations/:organisation', as, handle: save },
];

async function list(visit: EmployeeVisit, { query }: Asked): Promise<Reply> {
  const organisations = await readOrganisations(visit);
  const done = (['registered', 'renamed'] as const).find((code) => code === query.text('done'));
  return page(() => <OrganisationsPage frame={visit} organisations={organisations} done={done} />);
}

async function ask(visit: EmployeeVisit): Promise<Reply> {
  return page(() => <RegisterPage frame={visit} typed={emptyOrganisation()} />);
}

async function register(visit: EmployeeVisit, { fields }: Asked): Promise<Reply> {
  const typed = typedOrganisation(fields);
  const done = await registerOrganisation(visit, typed);
  if (done.ok) return redirect('/organisations?done=registered');
  const { refusals } = done;
  return page(() => <RegisterPage frame={visit} typed={typed} refusals={refusals} />, 422);
}

async function show(visit: EmployeeVisit, { codes }: Asked): Promise<Reply> {
  const found = await find(visit, codes);
  return found === undefined ? missing : shown(visit, { ...found, typed: found.organisation.name });
}

async function save(visit: EmployeeVisit, { codes, fields }: Asked): Promise<Reply> {
  const found = await find(visit, codes);
  if (found === undefined) return missing;
  const typed = fields.text('name');
  const done = await rename(visit, found.organisation, { name: typed, shown: fields.text('shown') });
  switch (done.outcome) {
    case 'renamed':
      return redirect('/organisations?done=renamed');
    case 'refused':
      return shown(visit, { ...found, typed, refusal: done.refusal }, 422);
    case 'changed_meanwhile': {
      const organisation = { ...found.organisation, name: done.stands };
      return shown(visit, { ...found, organisation, typed, changedMeanwhile: true }, 409);
    }
  }
}

async function find(visit: EmployeeVisit, codes: Asked['codes']) {
  const id = parseId(codes['organisation']);
  const organisation = id && (await readOrganisations(visit)).find((one) => one.id === id);
  return organisation && { organisation, runs: await readRunsOf(visit, organisation.id) };
}

function shown(
  visit: EmployeeVisit,
  model: Omit<OrganisationPageProps, 'frame'>,
  status: 200 | 409 | 422 = 200,
): Reply {
  return page(() => <OrganisationPage frame={visit} {...model} />, status);
}
