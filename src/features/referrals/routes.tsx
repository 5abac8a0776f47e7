import type { GuardedRoute } from '../access/index.ts';
import { amendRoutes } from './amend-routes.tsx';
import { answerRoutes } from './answer-routes.tsx';
import { beginRoutes } from './begin-routes.tsx';
import { choiceRoutes } from './choice-routes.tsx';
import { draftRoutes } from './draft-routes.tsx';
import { factRoutes } from './fact-routes.tsx';
import { readingRoutes } from './reading-routes.tsx';
import { startRoutes } from './start-routes.tsx';
import { stepRoutes } from './step-routes.tsx';

/** `/referrals/new` comes before the address of one referral, which would take the word for an id. */
export const referralRoutes: readonly GuardedRoute[] = [
  ...beginRoutes,
  ...draftRoutes,
  ...readingRoutes,
  ...stepRoutes,
  ...choiceRoutes,
  ...factRoutes,
  ...amendRoutes,
  ...answerRoutes,
  ...startRoutes,
];
