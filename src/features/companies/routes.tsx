import { type CodeOnDate, codesOn } from '../../domain/code-list/codes-on.ts';
import { readCompanySearch } from '../../domain/company/read-search.ts';
import type { WorkplaceId } from '../../domain/company/workplace.ts';
import { type OrganisationId, parseId } from '../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { readCodes } from '../code-lists/index.ts';
import { readCardContent } from './card-queries.ts';
import { cardRoutes } from './card-routes.tsx';
import { cardTexts } from './card-texts.ts';
import { correctRegistered, type Registered, registerWorkplace } from './commands/register-workplace.ts';
import { companyAddresses } from './company-addresses.ts';
import { findWorkplaces, readCards, readMerges, readWorkplace } from './company-queries.ts';
import {
  emptyWorkplace,
  type TypedWorkplace,
  typedWorkplace,
  workplaceToCorrect,
} from './forms/workplace-form.ts';
import { type CompaniesModel, CompaniesPage } from './pages/companies-page.tsx';
import { type CompanyDone, CompanyPage } from './pages/company-page.tsx';
import { type WorkplaceFormModel, WorkplaceFormPage } from './pages/workplace-form-page.tsx';

const base = '/authorities/:authority/companies';
const reads = { action: 'company_card.read', at: 'authority', as: 'employee' } as const;
const writes = { action: 'company_card.write', at: 'authority', as: 'employee' } as const;

/** The register of companies and schools, and what a house knows about each. */
export const companyRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: base, ...reads, handle: list },
  // What is looked for is sent: it stands in no address.
  { method: 'post', address: base, ...reads, handle: search },
  { method: 'get', address: `${base}/new`, ...writes, handle: ask },
  { method: 'post', address: `${base}/new`, ...writes, handle: register },
  { method: 'get', address: `${base}/:workplace`, ...reads, handle: show },
  { method: 'get', address: `${base}/:workplace/details`, ...writes, handle: askDetails },
  { method: 'post', address: `${base}/:workplace/details`, ...writes, handle: correct },
  ...cardRoutes,
];

const industryList = 'industries';

async function list(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const model = await listModel(visit, target);
  return page(() => <CompaniesPage frame={visit} model={model} />);
}

async function search(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const typed = fields.text('search');
  const asked = readCompanySearch(typed);
  const found = asked && (await findWorkplaces(visit, asked));
  const model = { ...(await listModel(visit, target)), search: { typed, found } };
  return page(() => <CompaniesPage frame={visit} model={model} />, found === undefined ? 422 : 200);
}

async function listModel(visit: EmployeeVisit, target: string): Promise<CompaniesModel> {
  return {
    house: target as OrganisationId,
    today: visit.today,
    mayWrite: visit.may('company_card.write'),
    cards: await readCards(visit),
  };
}

async function industries({ tables, today, language }: EmployeeVisit) {
  const codes = codesOn(await readCodes(tables, industryList), today);
  const wording = ({ wording: words }: CodeOnDate): string => words[language];
  return {
    ids: codes.map(({ id }) => id),
    options: codes.map((code) => ({ value: code.id, label: wording(code) })),
  };
}

async function ask(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  return formPage(visit, target, emptyWorkplace());
}

async function register(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const typed = typedWorkplace(fields);
  const done = await registerWorkplace(visit, typed, (await industries(visit)).ids);
  return done.outcome === 'registered'
    ? redirect(`${companyAddresses.workplace(target as OrganisationId, typed.id)}?done=added`)
    : formPage(visit, target, typed, done);
}

async function askDetails(visit: EmployeeVisit, { target, codes }: Asked): Promise<Reply> {
  const workplace = await placeIn(visit, codes);
  if (workplace === undefined || workplace.mergedInto !== undefined) return missing;
  return formPage(visit, target, workplaceToCorrect(workplace), undefined, workplace);
}

async function correct(visit: EmployeeVisit, { target, codes, fields }: Asked): Promise<Reply> {
  const workplace = await placeIn(visit, codes);
  if (workplace === undefined || workplace.mergedInto !== undefined) return missing;
  const typed = { ...typedWorkplace(fields), id: workplace.id };
  const done = await correctRegistered(visit, workplace, typed, (await industries(visit)).ids);
  if (done.outcome === 'registered')
    return redirect(`${companyAddresses.workplace(target as OrganisationId, workplace.id)}?done=corrected`);
  // Pressed again, it is meant to take the place of what stands now.
  const again = done.outcome === 'changed_meanwhile' ? { ...typed, seen: done.stands.revision } : typed;
  return formPage(visit, target, again, done, workplace);
}

async function formPage(
  visit: EmployeeVisit,
  target: string,
  typed: TypedWorkplace,
  done?: Registered,
  correcting?: WorkplaceFormModel['correcting'],
): Promise<Reply> {
  const model: WorkplaceFormModel = {
    house: target as OrganisationId,
    correcting,
    typed,
    industries: (await industries(visit)).options,
    refusals: done?.outcome === 'refused' ? done.refusals : undefined,
    alike: done?.outcome === 'there' ? { rows: done.alike, sameNumber: done.sameNumber } : undefined,
    changedMeanwhile: done?.outcome === 'changed_meanwhile',
  };
  const status = done === undefined ? 200 : done.outcome === 'refused' ? 422 : 409;
  return page(() => <WorkplaceFormPage frame={visit} model={model} />, status);
}

async function placeIn(visit: EmployeeVisit, codes: Asked['codes']) {
  const id = parseId<WorkplaceId>(codes['workplace']);
  return id && (await readWorkplace(visit, id));
}

async function show(visit: EmployeeVisit, { target, codes, query }: Asked): Promise<Reply> {
  const workplace = await placeIn(visit, codes);
  if (workplace === undefined) return missing;
  const house = target as OrganisationId;
  if (workplace.mergedInto !== undefined)
    return redirect(companyAddresses.workplace(house, workplace.mergedInto));
  const { options } = await industries(visit);
  const model = {
    house,
    houseName: visit.viewer.organisationName,
    mayWrite: visit.may('company_card.write'),
    workplace,
    industry: options.find(({ value }) => value === workplace.industry)?.label,
    content: await readCardContent(visit, workplace.id),
    merges: await readMerges(visit, workplace.id),
    done: (Object.keys(cardTexts.da.done) as CompanyDone[]).find((code) => code === query.text('done')),
  };
  return page(() => <CompanyPage frame={visit} model={model} />);
}
