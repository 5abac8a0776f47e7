import { checkTelling, type TellingRefusals } from '../../../domain/telling/check-telling.ts';
import { tellableLines } from '../../../domain/telling/tellable-lines.ts';
import { noWish } from '../../../domain/work-wish/work-wish.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, GuardedRoute, Visit } from '../../access/index.ts';
import { readPersonHead } from '../../people/index.ts';
import { readWish } from '../../wishes/index.ts';
import { matchingAddresses } from '../matching-addresses.ts';
import { readPlaces } from '../place-queries.ts';
import { PreviewPage } from './preview-page.tsx';
import { proposePlace, takeYesBack, tellCompany } from './tell-company.ts';
import { emptyTelling, type TypedTelling, typedTelling } from './telling-form.ts';
import { TellingPage } from './telling-page.tsx';
import { readCompanyContacts, readProposals, readTold } from './telling-queries.ts';
import { asOneText, toldText } from './told-words.ts';

const base = '/citizens/:citizen/places/:entry';
const suggests = { action: 'work_wish.write', at: 'citizen', as: 'employee' } as const;
const agrees = { action: 'company_telling.agree', at: 'citizen', as: 'citizen' } as const;

/** What a company hears: the team suggests it, and the citizen alone says yes, to a text they have seen. */
export const tellingRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: `${base}/propose`, ...suggests, handle: ask },
  { method: 'post', address: `${base}/propose`, ...suggests, handle: propose },
  { method: 'get', address: `${base}/tell`, ...agrees, handle: ask },
  { method: 'post', address: `${base}/tell`, ...agrees, handle: tell },
  { method: 'post', address: `${base}/take-back`, ...agrees, handle: takeBack },
];

async function ask(visit: Visit, asked: Asked): Promise<Reply> {
  const found = await readFound(visit, asked);
  if (found === undefined) return missing;
  const proposals = await readProposals(visit, asked.target);
  const proposed = proposals.find(({ pledge }) => pledge === found.place.id)?.lines ?? [];
  return formPage(visit, found, emptyTelling(proposed, visit.language));
}

async function propose(visit: Visit, asked: Asked): Promise<Reply> {
  const found = await readFound(visit, asked);
  if (found === undefined) return missing;
  const typed = typedTelling(asked.fields);
  const checked = checkTelling(typed, found.offered, 'staff');
  if (!checked.ok) return formPage(visit, found, typed, checked.refusals);
  await proposePlace(visit, found, found.place, typed.id, checked.value);
  return redirect(`${matchingAddresses.list(asked.target)}?done=proposed`);
}

/** Yes counts only when the text is still the one that was seen; otherwise it is shown anew. */
async function tell(visit: Visit, asked: Asked): Promise<Reply> {
  const found = await readFound(visit, asked);
  if (found === undefined) return missing;
  const typed = typedTelling(asked.fields);
  if (typed.press === 'change') return formPage(visit, found, typed);
  const checked = checkTelling(typed, found.offered, 'citizen');
  if (!checked.ok) return formPage(visit, found, typed, checked.refusals);
  const contacts = await readCompanyContacts(visit, asked.target);
  const to = contacts.find(({ account }) => account === typed.to);
  const text = toldText(found.callName, checked.value, typed.language);
  const seen = asOneText(text, typed.language);
  if (typed.press === 'yes' && typed.seen === seen) {
    await tellCompany(visit, found, found.place, { ...typed, to: to?.account ?? '' }, text);
    return redirect(`${matchingAddresses.list(asked.target)}?done=told`);
  }
  const changed = typed.press === 'yes';
  const model = { ...found, typed: { ...typed, seen }, text, to: to?.name, changed };
  return page(() => <PreviewPage frame={visit} model={model} />, changed ? 409 : 200);
}

async function takeBack(visit: Visit, { target, codes }: Asked): Promise<Reply> {
  const head = await readPersonHead(visit, target);
  const told = (await readTold(visit, target)).find(({ id }) => id === codes['entry']);
  if (head === undefined || told === undefined) return missing;
  await takeYesBack(visit, { citizen: target, authority: head.authority }, told);
  return redirect(`${matchingAddresses.list(target)}?done=taken-back`);
}

/** The place an address names among those that stand, and what can be told of the citizen; `undefined` otherwise. */
async function readFound(visit: Visit, { target, codes }: Asked) {
  const head = await readPersonHead(visit, target);
  const place = (await readPlaces(visit, target)).find(({ id }) => id === codes['entry']);
  if (head === undefined || place === undefined) return undefined;
  const wish = await readWish(visit, target);
  const offered = tellableLines(wish?.value ?? noWish);
  return { citizen: target, authority: head.authority, callName: head.callName, place, offered };
}

type Found = NonNullable<Awaited<ReturnType<typeof readFound>>>;

async function formPage(
  visit: Visit,
  found: Found,
  typed: TypedTelling,
  refusals?: Partial<TellingRefusals>,
): Promise<Reply> {
  const own = visit.viewer.as === 'citizen';
  const contacts = own ? await readCompanyContacts(visit, found.citizen) : [];
  const model = { ...found, typed, contacts, refusals: refusals ?? {} };
  return page(() => <TellingPage frame={visit} model={model} />, refusals === undefined ? 200 : 422);
}
