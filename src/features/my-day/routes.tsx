import { reviewDue } from '../../domain/access-log/review-due.ts';
import { page, type Reply } from '../../platform/http/reply.ts';
import type { EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { readReviewPast } from '../access-log/index.ts';
import { readOpenCourses, readVersions } from '../open-courses/index.ts';
import { readTodaysSessions } from '../sessions/index.ts';
import { readBeside } from './beside.ts';
import { readHostRows } from './host-rows.ts';
import { readCheckInRows, readJobRows, readMinutesRows } from './job-rows.ts';
import { readLeaderRows } from './leading-rows.ts';
import { myDay } from './my-day.ts';
import { readOpenReferrals } from './my-day-queries.ts';
import { readOtherRows } from './other-rows.ts';
import { MyDayPage } from './pages/my-day-page.tsx';
import { readTeamRows } from './team-rows.ts';
import { readWaveRows } from './wave-rows.ts';

export const myDayRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/my-day', as: 'employee', handle: show },
];

async function show(visit: EmployeeVisit): Promise<Reply> {
  const referrals = (await readOpenReferrals(visit)).filter(
    (one) => one.iDecide || one.iLead || one.iSent || (one.awaitsHandover && one.iAmResponsible),
  );
  const courses = await readOpenCourses(visit);
  const definitions = await readVersions(
    visit,
    courses.map(({ version }) => version),
  );
  for (const { authority, citizen } of [...referrals, ...courses]) visit.shows({ authority, citizen });
  const log = await readLogToReview(visit);
  const others = [
    ...(await readOtherRows(visit, courses)),
    ...(await readTeamRows(visit, courses, definitions)),
    ...(await readHostRows(visit, courses, definitions)),
    ...(await readWaveRows(visit, courses, definitions)),
    ...(await readJobRows(visit, courses)),
    ...(await readCheckInRows(visit, courses)),
    ...(await readMinutesRows(visit, courses)),
    ...(await readLeaderRows(visit, courses)),
  ];
  const day = myDay(referrals, courses, definitions, visit.today, log, others);
  const sessions = await readTodaysSessions(visit);
  const beside = await readBeside(visit, courses);
  return page(() => (
    <MyDayPage frame={visit} today={visit.today} day={day} sessions={sessions} beside={beside} />
  ));
}

/** The log the viewer reviews, when there is anything in it. */
async function readLogToReview(visit: EmployeeVisit) {
  const authority = visit.viewer.reviewsLogOf;
  if (authority === undefined) return undefined;
  const review = reviewDue(await readReviewPast(visit, authority), visit.today);
  return review && { authority, review };
}
