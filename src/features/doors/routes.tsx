import { v7 as newId } from 'uuid';
import { type PlaceStep, placeSteps } from '../../domain/place-step/place-step.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute, Visit } from '../access/index.ts';
import { readLawNotices } from '../facts/index.ts';
import { readPersonHead } from '../people/index.ts';
import { doorAddresses } from './door-addresses.ts';
import { readSteps } from './door-queries.ts';
import { DoorsPage } from './doors-page.tsx';
import { ownDoorRoutes } from './own/own-door-routes.tsx';
import { readDoorChoices } from './read-door-choices.ts';
import { type RecordedStep, recordStep, takeBack } from './record-step.ts';
import { contactRoutes } from './staying/contact-routes.tsx';
import { emptyStep, type TypedStep, typedStep } from './step-form.ts';
import { StepFormPage } from './step-form-page.tsx';

const base = '/citizens/:citizen/doors';
const reads = { action: 'work_fact.read', at: 'citizen' } as const;
const writes = { action: 'work_fact.record', at: 'citizen', as: 'employee' } as const;

/** A citizen's way to a place at a company: in the circle of facts about work. */
export const doorRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: base, ...reads, handle: show },
  { method: 'get', address: `${base}/:doorStep`, ...writes, handle: ask },
  { method: 'post', address: `${base}/:doorStep`, ...writes, handle: write },
  { method: 'post', address: `${base}/:doorStep/take-back`, ...writes, handle: undo },
  ...ownDoorRoutes,
  ...contactRoutes,
];

async function show(visit: Visit, { target, query }: Asked): Promise<Reply> {
  const head = await readPersonHead(visit, target);
  if (head === undefined) return missing;
  const mayWrite = visit.may('work_fact.record');
  const model = {
    citizen: target,
    callName: head.callName,
    mayWrite,
    lawNotices: mayWrite ? await readLawNotices(visit, target) : new Map<string, string>(),
    steps: await readSteps(visit, target),
    done: (['written', 'taken-back'] as const).find((code) => code === query.text('done')),
  };
  return page(() => <DoorsPage frame={visit} model={model} />);
}

function stepIn({ codes }: Asked): PlaceStep | undefined {
  return placeSteps.find((one) => one === codes['doorStep']);
}

async function ask(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const step = stepIn(asked);
  return step === undefined ? missing : formPage(visit, asked.target, step, emptyStep());
}

async function write(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const [step, typed] = [stepIn(asked), typedStep(asked.fields)];
  const head = await readPersonHead(visit, asked.target);
  if (step === undefined || head === undefined) return missing;
  const where = { citizen: asked.target, authority: head.authority };
  const choices = await readDoorChoices(visit, asked.target, step);
  const recorded = await recordStep(visit, where, step, typed, choices);
  return recorded.outcome === 'written'
    ? redirect(`${doorAddresses.list(asked.target)}?done=written`)
    : formPage(visit, asked.target, step, typed, recorded);
}

async function undo(visit: EmployeeVisit, { target, codes }: Asked): Promise<Reply> {
  const head = await readPersonHead(visit, target);
  const step = (await readSteps(visit, target)).find(({ id }) => id === codes['doorStep']);
  if (head === undefined || step === undefined) return missing;
  await takeBack(visit, head.authority, step, { step: newId(), fact: newId() });
  return redirect(`${doorAddresses.list(target)}?done=taken-back`);
}

async function formPage(
  visit: EmployeeVisit,
  citizen: string,
  step: PlaceStep,
  typed: TypedStep,
  refused?: Extract<RecordedStep, { outcome: 'refused' }>,
): Promise<Reply> {
  const head = await readPersonHead(visit, citizen);
  if (head === undefined) return missing;
  const model = {
    citizen,
    callName: head.callName,
    step,
    typed,
    choices: await readDoorChoices(visit, citizen, step),
    refusals: refused?.refusals ?? {},
    found: refused?.found,
  };
  return page(() => <StepFormPage frame={visit} model={model} />, refused === undefined ? 200 : 422);
}
