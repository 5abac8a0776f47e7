import type { GuardedRoute } from '../access/index.ts';
import { approveRoutes } from './approve-routes.tsx';
import { courseStoryRoutes } from './course-routes.tsx';
import { newsRoutes } from './news-routes.tsx';

/** Stories: written about a citizen by the team, answered by the citizen, let out by a second person; and news of a run. */
export const storyRoutes: readonly GuardedRoute[] = [...courseStoryRoutes, ...newsRoutes, ...approveRoutes];
