import { type Circle, circles, factForms, kindsOf } from '../../domain/fact/fact-form.ts';
import type { FactKind } from '../../domain/outcome/ledger-words.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, GuardedRoute, Visit } from '../access/index.ts';
import { readPersonHead } from '../people/index.ts';
import { disputeFact } from './commands/dispute-fact.ts';
import { codesFor, recordFact } from './commands/record-fact.ts';
import { entryTitle } from './entry-words.ts';
import { factAddresses } from './fact-addresses.ts';
import type { FactFormModel } from './fact-form-model.ts';
import { readLedger } from './fact-queries.ts';
import { readFactWordings } from './fact-wordings.ts';
import { emptyFact, factToCorrect, type TypedFact, typedFact } from './forms/fact-fields.ts';
import { readLasting } from './lasting/read-lasting.ts';
import { type LedgerEntry, ledgerOf } from './ledger-entry.ts';
import { type LedgerDone, ledgerTexts } from './ledger-texts.ts';
import { DisputePage } from './pages/dispute-page.tsx';
import { FactFormPage } from './pages/fact-form-page.tsx';
import { LedgerPage } from './pages/ledger-page.tsx';

export const factRoutes: readonly GuardedRoute[] = [...circles.flatMap(routesOf)];

/** Each circle has addresses of its own, because each is guarded by itself. */
function routesOf(circle: Circle): readonly GuardedRoute[] {
  const form = `/citizens/:citizen/${circle}-facts/:kind`;
  const otherwise = `/citizens/:citizen/${circle}-facts/:fact/otherwise`;
  const record = { action: `${circle}_fact.record`, at: 'citizen' } as const;
  const dispute = { action: `${circle}_fact.dispute`, at: 'citizen' } as const;
  const list = `/citizens/:citizen/${circle}-facts`;
  const read = { action: `${circle}_fact.read`, at: 'citizen' } as const;
  return [
    { method: 'get', address: list, ...read, handle: showLedger },
    { method: 'get', address: form, ...record, handle: (visit, asked) => showForm(visit, asked, circle) },
    { method: 'post', address: form, ...record, handle: (visit, asked) => write(visit, asked, circle) },
    {
      method: 'get',
      address: otherwise,
      ...dispute,
      handle: (visit, asked) => showDispute(visit, asked, circle),
    },
    { method: 'post', address: otherwise, ...dispute, handle: (visit, asked) => say(visit, asked, circle) },
  ];
}

/** The whole ledger as far as the viewer may see it, at the address of any circle they see. */
async function showLedger(visit: Visit, { target, query }: Asked): Promise<Reply> {
  const mayRead = circles.filter((circle) => visit.may(`${circle}_fact.read`));
  const head = await readPersonHead(visit, target);
  if (head === undefined) return missing;
  const ledger = ledgerOf(await readLedger(visit, target));
  const standing = ledger.standing.map(({ fact }) => fact);
  const model = {
    citizen: target,
    callName: head.callName,
    today: visit.today,
    ledger,
    lasting: await readLasting(visit, target, standing),
    wordings: await readFactWordings(visit),
    mayRead,
    mayRecord: circles.filter((circle) => visit.may(`${circle}_fact.record`)),
    done: doneOf(query.text('done')),
  };
  return page(() => <LedgerPage frame={visit} model={model} />);
}

async function showForm(visit: Visit, { target, codes, query }: Asked, circle: Circle): Promise<Reply> {
  const kind = kindIn(circle, codes['kind']);
  if (kind === undefined) return missing;
  const corrects = query.text('corrects');
  if (corrects === '') return formPage(visit, target, kind, emptyFact());
  const entry = await entryIn(visit, target, circle, corrects);
  return entry === undefined || entry.fact.kind !== kind
    ? missing
    : formPage(visit, target, kind, factToCorrect(entry, visit.language));
}

async function write(visit: Visit, { target, codes, fields }: Asked, circle: Circle): Promise<Reply> {
  const kind = kindIn(circle, codes['kind']);
  const typed = typedFact(fields);
  const head = await readPersonHead(visit, target);
  if (kind === undefined || head === undefined) return missing;
  // What cannot be seen cannot be put right.
  if (typed.corrects !== '' && (await entryIn(visit, target, circle, typed.corrects)) === undefined)
    return missing;
  const written = await recordFact(visit, { citizen: target, authority: head.authority }, kind, typed);
  if (!written.ok) return formPage(visit, target, kind, typed, { refusals: written.refusals });
  if (written.value === 'put-right-by-another')
    return formPage(visit, target, kind, typed, { conflict: true });
  const done: LedgerDone = typed.corrects === '' ? 'written' : 'corrected';
  return redirect(`${factAddresses.list(target, circle)}?done=${done}`);
}

async function formPage(
  visit: Visit,
  citizen: string,
  kind: FactKind,
  typed: TypedFact,
  trouble: Partial<Pick<FactFormModel, 'refusals' | 'conflict'>> = {},
): Promise<Reply> {
  const head = await readPersonHead(visit, citizen);
  if (head === undefined) return missing;
  const entry =
    typed.corrects === '' ? undefined : await entryIn(visit, citizen, factForms[kind].circle, typed.corrects);
  const model: FactFormModel = {
    citizen,
    callName: head.callName,
    kind,
    codes: await codesFor(visit, kind),
    today: visit.today,
    typed,
    refusals: trouble.refusals ?? {},
    correcting: entry && entryTitle(entry, await readFactWordings(visit), visit.language),
    conflict: trouble.conflict ?? false,
  };
  const status = trouble.refusals === undefined ? (model.conflict ? 409 : 200) : 422;
  return page(() => <FactFormPage frame={visit} model={model} />, status);
}

async function showDispute(visit: Visit, { target, codes }: Asked, circle: Circle): Promise<Reply> {
  return disputePage(visit, target, circle, codes['fact'] ?? '', { typed: '', refusal: undefined });
}

async function say(visit: Visit, { target, codes, fields }: Asked, circle: Circle): Promise<Reply> {
  const fact = codes['fact'] ?? '';
  if ((await entryIn(visit, target, circle, fact)) === undefined) return missing;
  const typed = fields.text('words');
  const said = await disputeFact(visit, circle, fact, typed);
  return said.ok
    ? redirect(`${factAddresses.list(target, circle)}?done=said`)
    : disputePage(visit, target, circle, fact, { typed, refusal: said.refusal });
}

async function disputePage(
  visit: Visit,
  citizen: string,
  circle: Circle,
  fact: string,
  said: Pick<Parameters<typeof DisputePage>[0]['model'], 'typed' | 'refusal'>,
): Promise<Reply> {
  const entry = await entryIn(visit, citizen, circle, fact);
  if (entry === undefined) return missing;
  const model = {
    back: factAddresses.list(citizen, circle),
    action: factAddresses.dispute(citizen, circle, fact),
    what: entryTitle(entry, await readFactWordings(visit), visit.language),
    ...said,
  };
  return page(() => <DisputePage frame={visit} model={model} />, said.refusal === undefined ? 200 : 422);
}

async function entryIn(
  visit: Visit,
  citizen: string,
  circle: Circle,
  fact: string,
): Promise<LedgerEntry | undefined> {
  const entries = await readLedger(visit, citizen);
  return entries.find((entry) => entry.fact.id === fact && entry.circle === circle);
}

function kindIn(circle: Circle, code: string | undefined): FactKind | undefined {
  return kindsOf(circle).find((kind) => kind === code);
}

function doneOf(code: string): LedgerDone | undefined {
  return Object.hasOwn(ledgerTexts.da.done, code) ? (code as LedgerDone) : undefined;
}
