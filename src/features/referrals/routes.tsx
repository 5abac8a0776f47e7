import type { GuardedRoute } from '../access/index.ts';
import { answerRoutes } from './answer-routes.tsx';
import { readingRoutes } from './reading-routes.tsx';
import { sendRoutes } from './send-routes.tsx';
import { startRoutes } from './start-routes.tsx';

/** `/referrals/new` comes before the address of one referral, which would take the word for an id. */
export const referralRoutes: readonly GuardedRoute[] = [
  ...sendRoutes,
  ...readingRoutes,
  ...answerRoutes,
  ...startRoutes,
];
