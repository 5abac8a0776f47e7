import { Hono } from 'hono';
import { aboutRoutes } from './features/about/index.ts';
import { type Ground, type GuardedRoute, mountRoutes } from './features/access/index.ts';
import { consentRoutes } from './features/consents/index.ts';
import { designSystemRoutes } from './features/design-system/index.ts';
import { enrolmentRoutes } from './features/enrolments/index.ts';
import { journalRoutes } from './features/journals/index.ts';
import { myDayRoutes } from './features/my-day/index.ts';
import { myPageRoutes } from './features/my-page/index.ts';
import { noteRoutes } from './features/notes/index.ts';
import { missingReply } from './features/page-frame/index.ts';
import { peopleRoutes } from './features/people/index.ts';
import { referralRoutes } from './features/referrals/index.ts';
import { runRoutes } from './features/runs/index.ts';
import { signInRoutes } from './features/sign-in/index.ts';
import { assets } from './platform/html/index.ts';
import { requestLog } from './platform/http/request-log.ts';
import { sameOrigin } from './platform/http/same-origin.ts';
import { securityHeaders } from './platform/http/security-headers.ts';
import type { Log } from './platform/log/log.ts';

/** Every address that asks who is there, feature by feature. */
export const guardedRoutes: readonly GuardedRoute[] = [
  ...consentRoutes,
  ...enrolmentRoutes,
  ...journalRoutes,
  ...noteRoutes,
  ...myDayRoutes,
  ...myPageRoutes,
  ...peopleRoutes,
  ...referralRoutes,
  ...runRoutes,
];

/** The whole web application on the ground it is given. */
export function buildApp(ground: Ground, log: Log): Hono {
  const app = new Hono();
  app.use(securityHeaders, requestLog(log), sameOrigin);
  app.route('/', assets);
  app.route('/', signInRoutes(ground));
  app.route('/', aboutRoutes(ground));
  app.route('/', designSystemRoutes);
  mountRoutes(app, guardedRoutes, ground, missingReply);
  app.onError((fault, context) => {
    log.fault('request failed', fault, { method: context.req.method });
    return context.text('500', 500);
  });
  return app;
}
