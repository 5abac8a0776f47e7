import { v7 as newId } from 'uuid';
import { parseId } from '../../../domain/kernel/ids.ts';
import { fingerprintOf } from '../../../platform/http/form-fingerprint.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../../access/index.ts';
import { mayName, readAppointmentGround } from '../../appointments/index.ts';
import {
  aboutAddresses,
  type LinePart,
  lineParts,
  type SinglePart,
  singleParts,
} from '../about/about-addresses.ts';
import { AboutPage } from '../about/about-page.tsx';
import { readAboutRun } from '../about/about-run-queries.ts';
import type { Typed } from './field.tsx';
import { type FormGround, sameTyped } from './part-form.ts';
import { partForms } from './part-forms.ts';
import { type PartModel, PartPage } from './part-page.tsx';
import { refusalTexts } from './refusal-texts.ts';
import { readFormGround } from './set-up-queries.ts';
import { removeLine } from './set-up-repository.ts';
import { readTyped } from './typed-answers.ts';
import { isPublisher, maySetUp } from './who-sets-up.ts';

/** The description of a run, and the forms by which whoever leads or publishes it changes it. */
export const setUpRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/runs/:run/about', as: 'employee', handle: showAbout },
  { method: 'get', address: '/runs/:run/about/:part', as: 'employee', handle: forWhoSetsUp(ask) },
  { method: 'post', address: '/runs/:run/about/:part', as: 'employee', handle: forWhoSetsUp(save) },
  { method: 'get', address: '/runs/:run/about/:part/:line', as: 'employee', handle: forWhoSetsUp(ask) },
  { method: 'post', address: '/runs/:run/about/:part/:line', as: 'employee', handle: forWhoSetsUp(save) },
  {
    method: 'post',
    address: '/runs/:run/about/:part/:line/remove',
    as: 'employee',
    handle: forWhoSetsUp(remove),
  },
];

async function showAbout(visit: EmployeeVisit, { codes, query }: Asked): Promise<Reply> {
  const { viewer, today } = visit;
  const run = parseId(codes['run']);
  const about = run && (await readAboutRun(visit, run));
  const ground = run && (await readAppointmentGround(visit, run));
  if (about === undefined || ground === undefined) return missing;
  const leads = viewer.leads.includes(about.id);
  const takesPart = about.parties.some(({ organisation }) => organisation === viewer.organisation);
  const mayChange = maySetUp(viewer, about.id);
  const model = {
    about,
    today,
    mayChange,
    sight: { money: takesPart || mayChange, targets: mayChange },
    back: leads ? `/runs/${about.id}` : isPublisher(viewer) ? '/runs' : '/my-day',
    done: (['saved', 'begun', 'named', 'ended'] as const).find((code) => code === query.text('done')),
    named: { run: ground.run, appointments: ground.appointments, may: mayName(viewer, ground) },
  };
  return page(() => <AboutPage frame={visit} model={model} />);
}

/** What the address names: a run somebody may set up, one of its parts, and a line where the part has lines. */
interface Named {
  readonly ground: FormGround;
  readonly part: SinglePart | LinePart;
  readonly line: string | undefined;
}

type Handle = (visit: EmployeeVisit, named: Named, asked: Asked) => Promise<Reply>;

/** What of a run stands once it is closed: its name and days, and its version. */
const fixedWhenClosed: readonly SinglePart[] = ['basics', 'version'];

/** Nothing of a run's forms exists for somebody who may not set it up. */
function forWhoSetsUp(handle: Handle) {
  return async (visit: EmployeeVisit, asked: Asked): Promise<Reply> => {
    const run = parseId(asked.codes['run']);
    if (run === undefined || !maySetUp(visit.viewer, run)) return missing;
    const { part, line } = asked.codes;
    const single = singleParts.find((one) => one === part);
    const withLines = lineParts.find((one) => one === part);
    if ((line === undefined ? single : withLines) === undefined) return missing;
    const ground = await readFormGround(visit, run);
    const known = single ?? withLines;
    if (ground === undefined || known === undefined) return missing;
    if (ground.about.isClosed && fixedWhenClosed.some((one) => one === known)) return missing;
    return handle(visit, { ground, part: known, line: line === 'new' ? undefined : line }, asked);
  };
}

async function ask(visit: EmployeeVisit, named: Named): Promise<Reply> {
  const typed = partForms[named.part].typed(named.ground, named.line);
  if (typed === undefined) return missing;
  const model = modelOf(visit, named, typed, { id: newId(), shown: fingerprintOf(typed) });
  return page(() => <PartPage frame={visit} model={model} />);
}

async function save(visit: EmployeeVisit, named: Named, { fields }: Asked): Promise<Reply> {
  const { ground, part, line } = named;
  const form = partForms[part];
  const stands = form.typed(ground, line);
  if (stands === undefined) return missing;
  const id = line ?? parseId(fields.text('id')) ?? newId();
  const done = redirect(`${aboutAddresses.about(ground.about.id)}?done=saved`);
  // A second press of the same button finds the line saved.
  if (line === undefined && form.typed(ground, id) !== undefined && isLinePart(part)) return done;
  const typed = readTyped(form.fields(ground, line), fields);
  const hidden = { id, shown: fingerprintOf(stands) };
  const judged = form.judge(ground, line, typed);
  if (!judged.ok) {
    const model = { ...modelOf(visit, named, typed, hidden), errors: errorsOf(judged.refusals, named) };
    return page(() => <PartPage frame={visit} model={model} />, 422);
  }
  if (isStale(fields.text('shown'), stands) && !sameTyped(typed, stands)) {
    const model = { ...modelOf(visit, named, typed, hidden), changedMeanwhile: true };
    return page(() => <PartPage frame={visit} model={model} />, 409);
  }
  await judged.save(visit, id);
  await recordChange(visit, named, { line: id, before: stands, after: typed });
  return done;
}

async function remove(visit: EmployeeVisit, { ground, part, line }: Named): Promise<Reply> {
  const { about } = ground;
  const before = line === undefined ? undefined : partForms[part].typed(ground, line);
  if (line === undefined || !isLinePart(part)) return missing;
  if (before !== undefined && (await removeLine(visit, about.id, part, line))) {
    await recordChange(visit, { ground, part, line }, { line, before, after: {} });
  }
  return redirect(`${aboutAddresses.about(about.id)}?done=saved`);
}

async function recordChange(
  visit: EmployeeVisit,
  { ground, part }: Named,
  change: { readonly line: string; readonly before: Typed; readonly after: Typed },
): Promise<void> {
  await visit.record({
    action: 'run.change',
    subject: { kind: 'run', id: ground.about.id },
    authority: undefined,
    payload: { part, ...change },
  });
}

function isLinePart(part: SinglePart | LinePart): part is LinePart {
  return lineParts.some((one) => one === part);
}

/** Whether the form was opened on something else than what stands now: somebody was first. */
function isStale(shown: string, stands: Typed): boolean {
  return shown !== '' && shown !== fingerprintOf(stands);
}

function errorsOf(
  refusals: Readonly<Partial<Record<string, keyof (typeof refusalTexts)['da']>>>,
  { ground, part, line }: Named,
): PartModel['errors'] {
  const t = refusalTexts[ground.language];
  return partForms[part].fields(ground, line).flatMap(({ name }) => {
    const refusal = refusals[name];
    return refusal === undefined ? [] : [{ field: name, text: t[refusal] }];
  });
}

function modelOf(
  visit: EmployeeVisit,
  { ground, part, line }: Named,
  typed: Typed,
  hidden: PartModel['hidden'],
): PartModel {
  const removeAt = line === undefined ? undefined : `${visit.path}/remove`;
  return {
    about: ground.about,
    part,
    fields: partForms[part].fields(ground, line),
    typed,
    hidden,
    errors: [],
    changedMeanwhile: false,
    removeAt,
  };
}
