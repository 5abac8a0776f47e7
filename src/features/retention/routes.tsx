import { missing, page, type Reply } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { readNextErasures } from './next-erasures-model.ts';
import { NextPage } from './pages/next-page.tsx';
import { RetentionPage } from './pages/retention-page.tsx';
import { readShippedRules } from './read-rules.ts';
import { readRuns } from './runs-queries.ts';

/**
 * How long things are kept and what the runs came to: rules and numbers, for whoever administers. What goes next in a
 * house: numbers, for whoever reviews its log, who may also be its data-protection officer.
 */
export const retentionRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/erasure', as: 'administrator', handle: show },
  {
    method: 'get',
    address: '/authorities/:authority/next-erasures',
    action: 'log_review.read',
    at: 'authority',
    as: 'employee',
    handle: showNext,
  },
];

async function show(visit: EmployeeVisit): Promise<Reply> {
  const rules = (await readShippedRules()).filter(({ from }) => from <= visit.today);
  const runs = await readRuns(visit);
  return page(() => <RetentionPage frame={visit} rules={rules} runs={runs} />);
}

async function showNext(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const model = await readNextErasures(visit, target);
  return model === undefined ? missing : page(() => <NextPage frame={visit} model={model} />);
}
