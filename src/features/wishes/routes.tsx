import type { WorkWishRefusals } from '../../domain/work-wish/check-work-wish.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, GuardedRoute, Visit } from '../access/index.ts';
import { readPersonHead } from '../people/index.ts';
import { readKinds } from './read-kinds.ts';
import { saveWish } from './save-wish.ts';
import { wishAddresses } from './wish-addresses.ts';
import { type TypedWish, typedWish, wishToChange } from './wish-form.ts';
import { WishFormPage } from './wish-form-page.tsx';
import { WishPage } from './wish-page.tsx';
import { readCvSkills, readWish, readWishes, type ToldWish } from './wish-queries.ts';

const base = '/citizens/:citizen/wishes';
const staff = { action: 'work_wish.write', at: 'citizen', as: 'employee' } as const;
const own = { action: 'work_wish.write_own', at: 'citizen', as: 'citizen' } as const;

/** What a citizen wishes for and needs at work: written from both sides, version by version. */
export const wishRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: base, action: 'work_wish.read', at: 'citizen', handle: show },
  { method: 'get', address: `${base}/change`, ...staff, handle: ask },
  { method: 'post', address: `${base}/change`, ...staff, handle: keep },
  { method: 'get', address: `${base}/own`, ...own, handle: ask },
  { method: 'post', address: `${base}/own`, ...own, handle: keep },
];

async function show(visit: Visit, { target, query }: Asked): Promise<Reply> {
  const head = await readPersonHead(visit, target);
  if (head === undefined) return missing;
  const model = {
    citizen: target,
    callName: head.callName,
    wishes: await readWishes(visit, target),
    kinds: await readKinds(visit),
    mayChange: visit.may('work_wish.write') || visit.may('work_wish.write_own'),
    done: query.text('done') === 'saved',
  };
  return page(() => <WishPage frame={visit} model={model} />);
}

async function ask(visit: Visit, { target }: Asked): Promise<Reply> {
  return formPage(visit, target, wishToChange(await readWish(visit, target)));
}

async function keep(visit: Visit, { target, fields }: Asked): Promise<Reply> {
  const head = await readPersonHead(visit, target);
  if (head === undefined) return missing;
  const typed = typedWish(fields);
  const saved = await saveWish(visit, { citizen: target, authority: head.authority }, typed);
  switch (saved.outcome) {
    case 'saved':
      return redirect(`${wishAddresses.wish(target)}?done=saved`);
    case 'refused':
      return formPage(visit, target, typed, { refusals: saved.refusals });
    case 'conflict':
      // What the other one wrote is on the page now: the next saving goes on from there.
      return formPage(visit, target, { ...typed, seen: saved.now.version }, { now: saved.now });
  }
}

interface InTheWay {
  readonly refusals?: Partial<WorkWishRefusals>;
  readonly now?: ToldWish;
}

async function formPage(
  visit: Visit,
  citizen: string,
  typed: TypedWish,
  inTheWay?: InTheWay,
): Promise<Reply> {
  const head = await readPersonHead(visit, citizen);
  if (head === undefined) return missing;
  const model = {
    citizen,
    callName: head.callName,
    typed,
    kinds: await readKinds(visit),
    cv: visit.viewer.as === 'citizen' ? await readCvSkills(visit, citizen) : [],
    refusals: inTheWay?.refusals ?? {},
    now: inTheWay?.now,
  };
  const status = inTheWay === undefined ? 200 : inTheWay.now === undefined ? 422 : 409;
  return page(() => <WishFormPage frame={visit} model={model} />, status);
}
