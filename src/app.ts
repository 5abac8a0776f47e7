import { Hono } from 'hono';
import { aboutRoutes } from './features/about/index.ts';
import { type Ground, type GuardedRoute, mountRoutes, sightRoute } from './features/access/index.ts';
import { accessGrantRoutes } from './features/access-grants/index.ts';
import { logReviewRoutes } from './features/access-log/index.ts';
import { alarmRoutes } from './features/alarms/index.ts';
import { answeringRoutes, lendingRoutes } from './features/answering/index.ts';
import { appointmentRoutes } from './features/appointments/index.ts';
import { caseloadHandoverRoutes } from './features/caseload-handovers/index.ts';
import { caseloadRoutes } from './features/caseloads/index.ts';
import { catalogueRoutes } from './features/catalogue/index.ts';
import { codeListRoutes } from './features/code-lists/index.ts';
import { companyRoutes } from './features/companies/index.ts';
import { consentRoutes } from './features/consents/index.ts';
import { cvRoutes } from './features/cv/index.ts';
import { designSystemRoutes } from './features/design-system/index.ts';
import { doorRoutes } from './features/doors/index.ts';
import { enrolmentRoutes } from './features/enrolments/index.ts';
import { extractRoutes } from './features/extracts/index.ts';
import { factRoutes } from './features/facts/index.ts';
import { feedbackRoutes } from './features/feedback/index.ts';
import { groupRoutes } from './features/groups/index.ts';
import { answerImportRoutes, importRoutes } from './features/imports/index.ts';
import { intakeRoutes } from './features/intake/index.ts';
import { journalRoutes } from './features/journals/index.ts';
import { matchingRoutes } from './features/matching/index.ts';
import { myDayRoutes } from './features/my-day/index.ts';
import { myPageRoutes } from './features/my-page/index.ts';
import { networkRoutes } from './features/networks/index.ts';
import { noteRoutes } from './features/notes/index.ts';
import { organisationNoteRoutes } from './features/organisation-notes/index.ts';
import { organisationRoutes } from './features/organisations/index.ts';
import { ownFileRoutes } from './features/own-file/index.ts';
import { faultPage, missingReply, unknownAddress } from './features/page-frame/index.ts';
import { peopleRoutes } from './features/people/index.ts';
import { companyLinkRoutes, placementRoutes } from './features/placements/index.ts';
import { planRoutes } from './features/plans/index.ts';
import { publishRoutes } from './features/programmes/index.ts';
import { questionnaireRoutes } from './features/questionnaires/index.ts';
import { referralRoutes } from './features/referrals/index.ts';
import { reportRoutes } from './features/reports/index.ts';
import { retentionRoutes } from './features/retention/index.ts';
import { runRoutes } from './features/runs/index.ts';
import { sessionRoutes } from './features/sessions/index.ts';
import { signInRoutes } from './features/sign-in/index.ts';
import { publicStoryRoutes, storyRoutes } from './features/stories/index.ts';
import { teamBoardRoutes } from './features/team-board/index.ts';
import { teamRoutes } from './features/teams/index.ts';
import { waveRoutes } from './features/waves/index.ts';
import { wishRoutes } from './features/wishes/index.ts';
import type { Readiness } from './platform/database/readiness.ts';
import { assets } from './platform/html/index.ts';
import { healthRoutes } from './platform/http/health.ts';
import { readLanguage } from './platform/http/language-cookie.ts';
import { requestLog } from './platform/http/request-log.ts';
import { sameOrigin } from './platform/http/same-origin.ts';
import { securityHeaders } from './platform/http/security-headers.ts';
import type { Log } from './platform/log/log.ts';

/** Every address that asks who is there, feature by feature. */
export const guardedRoutes: readonly GuardedRoute[] = [
  ...accessGrantRoutes,
  ...alarmRoutes,
  ...answeringRoutes,
  ...appointmentRoutes,
  ...caseloadHandoverRoutes,
  ...caseloadRoutes,
  ...codeListRoutes,
  ...companyRoutes,
  ...consentRoutes,
  ...cvRoutes,
  ...enrolmentRoutes,
  ...factRoutes,
  ...doorRoutes,
  ...wishRoutes,
  ...matchingRoutes,
  ...feedbackRoutes,
  ...groupRoutes,
  ...importRoutes,
  ...answerImportRoutes,
  ...intakeRoutes,
  ...journalRoutes,
  ...logReviewRoutes,
  ...networkRoutes,
  ...noteRoutes,
  ...organisationNoteRoutes,
  ...organisationRoutes,
  ...myDayRoutes,
  ...myPageRoutes,
  ...ownFileRoutes,
  ...peopleRoutes,
  ...placementRoutes,
  ...planRoutes,
  ...publishRoutes,
  ...questionnaireRoutes,
  ...referralRoutes,
  ...reportRoutes,
  ...extractRoutes,
  ...retentionRoutes,
  ...runRoutes,
  ...teamBoardRoutes,
  ...waveRoutes,
  ...teamRoutes,
  ...sessionRoutes,
  ...storyRoutes,
];

/**
 * The whole web application on the ground it is given.
 * @param ready whether requests may be sent here, asked by whoever watches the machine
 */
export function buildApp(
  ground: Ground,
  log: Log,
  ready: () => Promise<Readiness> = async () => 'ready',
): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.route('/', healthRoutes(ready));
  // Asked every few seconds by each open page: the log would be of little else.
  app.use('/sight', sameOrigin);
  app.route('/', sightRoute(ground));
  app.use(requestLog(log), sameOrigin);
  app.route('/', assets);
  app.route('/', signInRoutes(ground));
  app.route('/', lendingRoutes(ground));
  app.route('/', companyLinkRoutes(ground));
  app.route('/', aboutRoutes(ground));
  app.route('/', catalogueRoutes(ground));
  app.route('/', publicStoryRoutes(ground));
  app.route('/', designSystemRoutes);
  mountRoutes(app, guardedRoutes, ground, missingReply);
  app.notFound(unknownAddress(ground));
  app.onError((fault, context) => {
    log.fault('request failed', fault, { method: context.req.method });
    return context.html(faultPage(readLanguage(context) ?? 'da'), 500);
  });
  return app;
}
