import { matchPlaces } from '../../domain/matching/match-places.ts';
import type { WorkWish } from '../../domain/work-wish/work-wish.ts';
import { missing, page, type Reply } from '../../platform/http/reply.ts';
import type { Asked, GuardedRoute, Visit } from '../access/index.ts';
import { readPersonHead } from '../people/index.ts';
import { readWish } from '../wishes/index.ts';
import type { MatchesModel } from './matches-model.ts';
import { MatchesPage } from './matches-page.tsx';
import { type PlaceEntry, readPlaces } from './place-queries.ts';
import { type ProposalEntry, readProposals, readTold } from './telling/telling-queries.ts';
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
  const proposals = await readProposals(visit, target);
  const model = {
    citizen: target,
    callName: head.callName,
    hasWish: wish !== undefined,
    ...shownOf(wish?.value, wish === undefined ? [] : await readPlaces(visit, target), proposals),
    proposals,
    told: await readTold(visit, target),
    may: mayOf(visit),
    done: (['proposed', 'told', 'taken-back'] as const).find((code) => code === query.text('done')),
  };
  return page(() => <MatchesPage frame={visit} model={model} />);
}

/** More places than anybody reads are told as a number; one that was suggested is always shown. */
const mostShown = 30;

function shownOf(
  wish: WorkWish | undefined,
  places: readonly PlaceEntry[],
  proposals: readonly ProposalEntry[],
): Pick<MatchesModel, 'matches' | 'compared'> {
  if (wish === undefined) return { matches: [], compared: 0 };
  const first = matchPlaces(wish, places, mostShown);
  const isShown = new Set(first.map(({ place }) => place.id));
  const suggested = places.filter(
    ({ id }) => !isShown.has(id) && proposals.some(({ pledge }) => pledge === id),
  );
  return { matches: [...first, ...matchPlaces(wish, suggested)], compared: places.length };
}

function mayOf(visit: Visit): 'tell' | 'propose' | undefined {
  if (visit.may('company_telling.agree')) return 'tell';
  return visit.may('work_wish.write') ? 'propose' : undefined;
}
