import { type ActKind, actKinds } from '../../../domain/company-act/company-act.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute, Visit } from '../../access/index.ts';
import { readVersion, runNameIn } from '../../programmes/index.ts';
import { readRun } from '../run-queries.ts';
import { actAddresses } from './act-addresses.ts';
import { actToCorrect, emptyAct, type TypedAct, typedAct } from './act-form.ts';
import { type ActFormModel, ActFormPage } from './act-form-page.tsx';
import { type ActEntry, readActs, readRunsOfHouse } from './act-queries.ts';
import { actTitle } from './act-words.ts';
import { ActsPage, MyActsPage } from './acts-page.tsx';
import { companyFigures } from './company-figure.ts';
import { CompanyFigurePage } from './company-figure-page.tsx';
import { type PlaceOfActs, placeOfActs } from './place-of-acts.ts';
import { readActChoices } from './read-act-choices.ts';
import { type RecordedAct, recordAct } from './record-act.ts';

const as = 'employee';

/** What is done with companies: for everybody at work in a house that takes part, and counted for the leader. */
export const actRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/company-acts', as, handle: showMine },
  { method: 'get', address: '/runs/:run/company-acts', as, handle: showActs },
  { method: 'get', address: '/runs/:run/company-acts/:kind', as, handle: ask },
  { method: 'post', address: '/runs/:run/company-acts/:kind', as, handle: write },
  {
    method: 'get',
    address: '/runs/:run/company-figures/:count',
    action: 'figure.read',
    at: 'run',
    handle: showFigure,
  },
];

async function showMine(visit: EmployeeVisit): Promise<Reply> {
  const found = await readRunsOfHouse(visit, visit.viewer.organisation);
  const runs: { id: string; name: string }[] = [];
  for (const { id, name, version } of found)
    runs.push({ id, name: runNameIn(name, await readVersion(visit, version), visit.language) });
  return page(() => <MyActsPage frame={visit} runs={runs} />);
}

async function showActs(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const place = await placeOfActs(visit, asked);
  if (place === undefined) return missing;
  const model = {
    ...place,
    run: place.about.id,
    house: visit.viewer.organisation,
    acts: await readActs(visit, place.about.id),
    done: (['written', 'corrected'] as const).find((code) => code === asked.query.text('done')),
  };
  return page(() => <ActsPage frame={visit} model={model} />);
}

async function ask(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const place = await placeOfActs(visit, asked);
  const kind = actKinds.find((one) => one === asked.codes['kind']);
  if (place === undefined || kind === undefined || !place.writes) return missing;
  const corrects = asked.query.text('corrects');
  if (corrects === '') return formPage(visit, place, kind, emptyAct());
  const act = await ownAct(visit, place, corrects);
  return act?.kind !== kind ? missing : formPage(visit, place, kind, actToCorrect(act));
}

async function write(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const place = await placeOfActs(visit, asked);
  const kind = actKinds.find((one) => one === asked.codes['kind']);
  if (place === undefined || kind === undefined || !place.writes) return missing;
  const typed = typedAct(asked.fields);
  // What another house did, or what is not there, cannot be put right here.
  if (typed.corrects !== '' && (await ownAct(visit, place, typed.corrects)) === undefined) return missing;
  const choices = await readActChoices(visit, place.about.id);
  const recorded = await recordAct(visit, place.about.id, kind, typed, choices);
  if (recorded.outcome === 'refused' || recorded.outcome === 'put-right-by-another')
    return formPage(visit, place, kind, typed, recorded);
  const done = typed.corrects === '' ? 'written' : 'corrected';
  return redirect(`${actAddresses.list(place.about.id)}?done=${done}`);
}

async function formPage(
  visit: EmployeeVisit,
  place: PlaceOfActs,
  kind: ActKind,
  typed: TypedAct,
  recorded?: RecordedAct,
): Promise<Reply> {
  const act = typed.corrects === '' ? undefined : await ownAct(visit, place, typed.corrects);
  const isRefused = recorded?.outcome === 'refused';
  const { memberOptions, kindOptions } = await readActChoices(visit, place.about.id);
  const model: ActFormModel = {
    ...place,
    run: place.about.id,
    kind,
    typed,
    refusals: isRefused ? recorded.refusals : {},
    found: isRefused ? recorded.found : undefined,
    members: memberOptions,
    workKinds: kindOptions,
    correcting: act && actTitle(act, visit.language),
    conflict: recorded?.outcome === 'put-right-by-another',
  };
  const status = isRefused ? 422 : model.conflict ? 409 : 200;
  return page(() => <ActFormPage frame={visit} model={model} />, status);
}

async function ownAct(
  visit: EmployeeVisit,
  { about }: PlaceOfActs,
  id: string,
): Promise<ActEntry | undefined> {
  const acts = await readActs(visit, about.id);
  return acts.find((act) => act.id === id && act.organisation === visit.viewer.organisation);
}

async function showFigure(visit: Visit, { target, codes }: Asked): Promise<Reply> {
  const moment = { asOf: visit.today, knownAt: visit.today };
  const run = await readRun(visit, target, moment.asOf);
  const acts = await readActs(visit, target);
  const figure = run && companyFigures(run, acts, moment).find(({ rule }) => rule.id === codes['count']);
  if (run === undefined || figure === undefined) return missing;
  const entries = new Map(acts.map((act) => [String(act.id), act]));
  return page(() => <CompanyFigurePage frame={visit} run={run} figure={figure} entries={entries} />);
}
