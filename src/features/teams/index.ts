/** The front door of teams: who is around a citizen, who comes and goes, and how often they are in contact. */
import type { GuardedRoute } from '../access/index.ts';
import { breakRoutes } from './breaks/break-routes.tsx';
import { coverRoutes } from './cover/cover-routes.tsx';
import { rhythmRoutes } from './rhythm/rhythm-routes.tsx';
import { runTeamRoute } from './run-team/run-team-route.tsx';
import { teamPageRoutes } from './team-routes.tsx';

export { type Candidate, fitsRole, readCandidates } from './candidate-queries.ts';
export { roleName } from './parts/team-rows.ts';
export { runTeamTexts } from './run-team/run-team-texts.ts';
export { type CourseNews, type PersonNews, teamNews } from './team-news.ts';
export { type NamedPlace, readTeamAhead, readTeams } from './team-queries.ts';

export const teamRoutes: readonly GuardedRoute[] = [
  ...teamPageRoutes,
  ...breakRoutes,
  ...rhythmRoutes,
  ...coverRoutes,
  runTeamRoute,
];
