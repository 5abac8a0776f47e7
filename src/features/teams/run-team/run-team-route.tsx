import { page, type Reply } from '../../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../../access/index.ts';
import { readRunTeam } from './run-team.ts';
import { RunTeamPage } from './run-team-page.tsx';

export const runTeamRoute: GuardedRoute = {
  method: 'get',
  address: '/runs/:run/team',
  action: 'figure.read',
  at: 'run',
  as: 'employee',
  handle: show,
};

async function show(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const team = await readRunTeam(visit, target);
  return page(() => <RunTeamPage frame={visit} run={target} team={team} />);
}
