import type { GuardedRoute } from '../access/index.ts';
import { calendarRoute } from './calendar-route.ts';
import { changeRoutes } from './change-routes.tsx';
import { leadingRoutes } from './leading/leading-routes.tsx';
import { planRoutes } from './plan-routes.tsx';
import { registerRoutes } from './register-routes.tsx';
import { seatsRoutes } from './seats/seats-routes.tsx';
import { sessionRoute } from './session-route.tsx';

/**
 * A session is no record of the access table: it is its organiser's, about nobody. Its addresses are open to staff, and
 * row security decides which sessions there are for the one who asks, and whom she sees in them.
 */
export const sessionRoutes: readonly GuardedRoute[] = [
  ...planRoutes,
  ...registerRoutes,
  ...changeRoutes,
  ...seatsRoutes,
  ...leadingRoutes,
  calendarRoute,
  sessionRoute,
];
