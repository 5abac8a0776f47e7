import { v7 as newId } from 'uuid';
import { parseId } from '../../../domain/kernel/ids.ts';
import type { SummaryError } from '../../../platform/html/index.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../../access/index.ts';
import { readVersion } from '../../programmes/index.ts';
import type { Typed } from '../set-up/field.tsx';
import { refusalTexts } from '../set-up/refusal-texts.ts';
import { readTyped } from '../set-up/typed-answers.ts';
import { beginAddresses } from './begin-addresses.ts';
import { BeginStepPage, CheckPage, RunsPage } from './begin-pages.tsx';
import { readBeginGround, readDraft, readOpenDrafts, readRuns } from './begin-queries.ts';
import { beginRun, saveDraft } from './begin-repository.ts';
import {
  type BeginGround,
  type BeginStep,
  beginSteps,
  newRunOf,
  refusalsOf,
  stepFields,
  versionAt,
} from './begin-steps.ts';

const as = 'programme_publisher' as const;

/** The list of runs, and setting a new one up, step by step. */
export const beginRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/runs', as, handle: listRuns },
  { method: 'get', address: '/runs/new', as, handle: startDraft },
  { method: 'get', address: '/runs/new/:draft/check', as, handle: check },
  { method: 'post', address: '/runs/new/:draft/check', as, handle: begin },
  { method: 'get', address: '/runs/new/:draft/:step', as, handle: ask },
  { method: 'post', address: '/runs/new/:draft/:step', as, handle: answer },
];

async function listRuns(visit: EmployeeVisit): Promise<Reply> {
  const runs = await readRuns(visit);
  const drafts = await readOpenDrafts(visit);
  return page(() => <RunsPage frame={visit} runs={runs} drafts={drafts} today={visit.today} />);
}

/** The draft begins with the first step that is saved: its address already has its name. */
async function startDraft(): Promise<Reply> {
  return redirect(beginAddresses.step(newId(), 'basics'));
}

async function ask(visit: EmployeeVisit, { codes }: Asked): Promise<Reply> {
  const named = namedIn(codes);
  if (named === undefined) return missing;
  const draft = await readDraft(visit, named.draft);
  if (draft?.run !== undefined) return redirect(`/runs/${draft.run}/about`);
  const ground = await readBeginGround(visit);
  const typed = draft?.answers ?? { public: 'no' };
  return stepPage(visit, named, ground, typed, []);
}

async function answer(visit: EmployeeVisit, { codes, fields }: Asked): Promise<Reply> {
  const named = namedIn(codes);
  if (named === undefined) return missing;
  const draft = await readDraft(visit, named.draft);
  if (draft?.run !== undefined) return redirect(`/runs/${draft.run}/about`);
  const ground = await readBeginGround(visit);
  const typed = readTyped(stepFields(named.step, ground), fields);
  const errors = errorsOf(named.step, typed, ground);
  if (errors.length > 0) return stepPage(visit, named, ground, typed, errors, 422);
  await saveDraft(visit, named.draft, { ...draft?.answers, ...typed });
  const next = beginSteps[beginSteps.indexOf(named.step) + 1];
  const skips = draft !== undefined && newRunOf({ ...draft.answers, ...typed }, ground) !== undefined;
  return redirect(
    next === undefined || skips ? beginAddresses.check(named.draft) : beginAddresses.step(named.draft, next),
  );
}

async function check(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  return checkPage(visit, asked, false);
}

async function begin(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const id = parseId(asked.codes['draft']);
  const draft = id && (await readDraft(visit, id));
  if (draft === undefined) return missing;
  if (draft.run !== undefined) return redirect(`/runs/${draft.run}/about`);
  const newRun = newRunOf(draft.answers, await readBeginGround(visit));
  const begun = newRun && (await beginRun(visit, draft.id, newRun));
  if (newRun === undefined || begun === undefined) return checkPage(visit, asked, true);
  const { run } = begun;
  if (begun.already) return redirect(`/runs/${run}/about`);
  await visit.record({
    action: 'run.begin',
    subject: { kind: 'run', id: run },
    authority: undefined,
    payload: { version: newRun.version.id, answers: draft.answers },
  });
  return redirect(`/runs/${run}/about?done=begun`);
}

async function checkPage(visit: EmployeeVisit, { codes }: Asked, refused: boolean): Promise<Reply> {
  const id = parseId(codes['draft']);
  const draft = id && (await readDraft(visit, id));
  if (draft === undefined) return missing;
  if (draft.run !== undefined) return redirect(`/runs/${draft.run}/about`);
  const ground = await readBeginGround(visit);
  const typed = draft.answers;
  const version = versionAt(typed, ground);
  const model = {
    draft: draft.id,
    typed,
    ground,
    definition: version && (await readVersion(visit, version.id)),
    today: visit.today,
    errors: refused ? beginSteps.flatMap((step) => errorsOf(step, typed, ground)) : [],
  };
  return page(() => <CheckPage frame={visit} model={model} />, refused ? 422 : 200);
}

interface Named {
  readonly draft: string;
  readonly step: BeginStep;
}

function namedIn(codes: Asked['codes']): Named | undefined {
  const draft = parseId(codes['draft']);
  const step = beginSteps.find((one) => one === codes['step']);
  return draft === undefined || step === undefined ? undefined : { draft, step };
}

function errorsOf(step: BeginStep, typed: Typed, ground: BeginGround): SummaryError[] {
  const t = refusalTexts[ground.language];
  const refusals = refusalsOf(step, typed, ground);
  return stepFields(step, ground).flatMap(({ name }) => {
    const refusal = refusals[name];
    return refusal === undefined ? [] : [{ field: name, text: t[refusal] }];
  });
}

function stepPage(
  visit: EmployeeVisit,
  { draft, step }: Named,
  ground: BeginGround,
  typed: Typed,
  errors: readonly SummaryError[],
  status: 200 | 422 = 200,
): Reply {
  const model = { draft, step, fields: stepFields(step, ground), typed, errors };
  return page(() => <BeginStepPage frame={visit} model={model} />, status);
}
