import { matchPlaces } from '../../domain/matching/match-places.ts';
import { missing, page, type Reply } from '../../platform/http/reply.ts';
import type { Asked, GuardedRoute, Visit } from '../access/index.ts';
import { readPersonHead } from '../people/index.ts';
import { readWish } from '../wishes/index.ts';
import { MatchesPage } from './matches-page.tsx';
import { readPlaces } from './place-queries.ts';
import { readProposals, readTold } from './telling/telling-queries.ts';
import { tellingRoutes } from './telling/telling-routes.tsx';

const base = '/citizens/:citizen/places';

/** Places compared with a citizen's wishes: staff and citizen read the same. */
export const matchingRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: base, action: 'work_wish.read', at: 'citizen', handle: show },
  ...tellingRoutes,
];

async function show(visit: Visit, { target, query }: Asked): Promise<Reply> {
  const head = await readPersonHead(visit, target);
  if (head === undefined) return missing;
  const wish = await readWish(visit, target);
  const model = {
    citizen: target,
    callName: head.callName,
    hasWish: wish !== undefined,
    matches: wish === undefined ? [] : matchPlaces(wish.value, await readPlaces(visit, target)),
    proposals: await readProposals(visit, target),
    told: await readTold(visit, target),
    may: mayOf(visit),
    done: (['proposed', 'told', 'taken-back'] as const).find((code) => code === query.text('done')),
  };
  return page(() => <MatchesPage frame={visit} model={model} />);
}

function mayOf(visit: Visit): 'tell' | 'propose' | undefined {
  if (visit.may('company_telling.agree')) return 'tell';
  return visit.may('work_wish.write') ? 'propose' : undefined;
}
