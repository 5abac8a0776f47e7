import { isoWeek } from '../../domain/kernel/plain-date.ts';
import { missing, page, type Reply } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { readRunPlaces } from '../places/index.ts';
import { readVersion } from '../programmes/index.ts';
import { readIntakeFacts } from '../referrals/index.ts';
import { boardOf } from './board-model.ts';
import { readBoardRuns, readWays } from './board-queries.ts';
import { BoardPage } from './pages/board-page.tsx';

export const intakeRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/intake', as: 'employee', handle: show },
];

/** The board of one run; the first by name where the address names none of the viewer's. */
async function show(visit: EmployeeVisit, { query }: Asked): Promise<Reply> {
  const runs = await readBoardRuns(visit);
  const run = runs.find(({ id }) => id === query.text('run')) ?? runs[0];
  if (run === undefined) return missing;
  const ways = await readWays(visit, run.id);
  const versions = new Map(
    await Promise.all(
      [...new Set(ways.map(({ version }) => version))].map(
        async (version) => [version, await readVersion(visit, version)] as const,
      ),
    ),
  );
  const facts = await readIntakeFacts(
    visit,
    ways.map(({ referral }) => referral),
  );
  const places = await readRunPlaces(visit, run.id);
  const definition = await readVersion(visit, run.version);
  const columns = boardOf(ways, { definition, versions, facts, places, leads: run.leads }, visit.today);
  const model = {
    today: visit.today,
    week: isoWeek(visit.today).week,
    runs,
    run,
    columns,
    places,
    routes: definition.intake.routes,
  };
  return page(() => <BoardPage frame={visit} model={model} />);
}
