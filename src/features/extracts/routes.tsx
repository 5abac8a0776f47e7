import { v7 as newId } from 'uuid';
import { checkExtract } from '../../domain/extract/agreement.ts';
import { parseId } from '../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { runNameIn } from '../programmes/index.ts';
import { readAboutRun } from '../runs/index.ts';
import { readAgreement, readAgreements, readEvaluators, readMade } from './agreement-queries.ts';
import { readAnonymity } from './anonymity.ts';
import { askingRoutes } from './asking/asking-routes.ts';
import { agreeOnExtract } from './commands/agree-on-extract.ts';
import { endAgreement } from './commands/end-agreement.ts';
import { type MakeRefusal, makeExtract } from './commands/make-extract.ts';
import { deliveredExtractRoutes } from './delivered-routes.tsx';
import { extractAddresses } from './extract-addresses.ts';
import {
  agreementErrors,
  nothingAgreed,
  readAgreementDraft,
  type TypedAgreement,
  typedAgreement,
} from './forms/agreement-form.ts';
import { AgreementFormPage } from './pages/agreement-form-page.tsx';
import { AgreementPage } from './pages/agreement-page.tsx';
import { AgreementsPage } from './pages/agreements-page.tsx';

const address = '/runs/:run/extracts';
const reading = { action: 'extract.read', at: 'run', as: 'employee' } as const;
const agreeing = { action: 'extract.agree', at: 'run', as: 'employee' } as const;
const handingOver = { action: 'delivered_extract.deliver', at: 'run', as: 'employee' } as const;

/** Agreements on extracts and what is made under them, for whoever leads a run; what was delivered, for its evaluator. */
export const extractRoutes: readonly GuardedRoute[] = [
  { method: 'get', address, ...reading, handle: list },
  { method: 'get', address: `${address}/new`, ...agreeing, handle: ask },
  { method: 'post', address, ...agreeing, handle: agree },
  { method: 'get', address: `${address}/:agreement`, ...reading, handle: show },
  { method: 'post', address: `${address}/:agreement/end`, ...agreeing, handle: end },
  { method: 'post', address: `${address}/:agreement/make`, ...handingOver, handle: make },
  ...deliveredExtractRoutes,
  ...askingRoutes,
];

async function list(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const runName = await readRunName(visit, target);
  if (runName === undefined) return missing;
  const model = { run: target, runName, agreements: await readAgreements(visit, target), today: visit.today };
  return page(() => <AgreementsPage frame={visit} model={model} />);
}

async function ask(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  return formPage(visit, target, { id: newId(), typed: nothingAgreed, errors: [] });
}

async function agree(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const typed = typedAgreement(fields);
  const id = parseId(fields.text('id')) ?? newId();
  const evaluators = await readEvaluators(visit, target);
  const checked = checkExtract(readAgreementDraft(typed, evaluators), visit.today);
  const errors = agreementErrors(checked.ok ? {} : checked.refusals, typed, visit.language);
  if (errors.length > 0 || !checked.ok) return formPage(visit, target, { id, typed, errors });
  const evaluator = evaluators.find(({ employment }) => employment === checked.value.evaluator);
  if (evaluator === undefined) return missing;
  await agreeOnExtract(visit, { id, run: target, evaluator }, checked.value);
  return redirect(extractAddresses.one(target, id));
}

async function show(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const done = (['sent', 'ended'] as const).find((code) => code === asked.query.text('done'));
  return agreementPage(visit, asked, { done });
}

async function end(visit: EmployeeVisit, { target, codes }: Asked): Promise<Reply> {
  const agreement = await readAgreement(visit, target, codes['agreement']);
  if (agreement === undefined) return missing;
  await endAgreement(visit, target, agreement.id);
  return redirect(`${extractAddresses.one(target, agreement.id)}?done=ended`);
}

async function make(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const { target, codes, fields } = asked;
  const agreement = await readAgreement(visit, target, codes['agreement']);
  const runName = await readRunName(visit, target);
  if (agreement === undefined || runName === undefined) return missing;
  const result = await makeExtract(visit, agreement, runName, {
    people: Number(fields.text('people')),
    exposed: Number(fields.text('exposed')),
    isSeen: fields.all('seen').includes('yes'),
  });
  if (result.ok) return redirect(`${extractAddresses.one(target, agreement.id)}?done=sent`);
  return agreementPage(visit, asked, { refusal: result.refusal });
}

async function agreementPage(
  visit: EmployeeVisit,
  { target, codes }: Asked,
  said: { readonly done?: 'sent' | 'ended' | undefined; readonly refusal?: MakeRefusal },
): Promise<Reply> {
  const runName = await readRunName(visit, target);
  const agreement = await readAgreement(visit, target, codes['agreement']);
  if (runName === undefined || agreement === undefined) return missing;
  const isOver = agreement.until < visit.today;
  const model = {
    runName,
    agreement,
    isOver,
    anonymity: isOver ? undefined : await readAnonymity(visit, agreement),
    made: await readMade(visit, agreement.id),
    done: said.done,
    refusal: said.refusal,
  };
  const isRefused = said.refusal !== undefined;
  return page(() => <AgreementPage frame={visit} model={model} />, isRefused ? 422 : 200);
}

interface Form {
  readonly id: string;
  readonly typed: TypedAgreement;
  readonly errors: ReturnType<typeof agreementErrors>;
}

async function formPage(visit: EmployeeVisit, run: string, form: Form): Promise<Reply> {
  const runName = await readRunName(visit, run);
  if (runName === undefined) return missing;
  const model = { ...form, run, runName, evaluators: await readEvaluators(visit, run) };
  return page(() => <AgreementFormPage frame={visit} model={model} />, form.errors.length > 0 ? 422 : 200);
}

async function readRunName(visit: EmployeeVisit, run: string): Promise<string | undefined> {
  const about = await readAboutRun(visit, run);
  return about && runNameIn(about.basics.name, about.definition, visit.language);
}
