import { page, type Reply } from '../../platform/http/reply.ts';
import type { EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { RetentionPage } from './pages/retention-page.tsx';
import { readShippedRules } from './read-rules.ts';
import { readRuns } from './runs-queries.ts';

/** How long things are kept and what the runs came to: rules and numbers, for whoever administers. */
export const retentionRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/erasure', as: 'administrator', handle: show },
];

async function show(visit: EmployeeVisit): Promise<Reply> {
  const rules = (await readShippedRules()).filter(({ from }) => from <= visit.today);
  const runs = await readRuns(visit);
  return page(() => <RetentionPage frame={visit} rules={rules} runs={runs} />);
}
