import { page, type Reply } from '../../platform/http/reply.ts';
import type { EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { myDay } from './my-day.ts';
import { readOpenCourses, readOpenReferrals } from './my-day-queries.ts';
import { MyDayPage } from './pages/my-day-page.tsx';
import { readVersions } from './read-versions.ts';

export const myDayRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/my-day', as: 'employee', handle: show },
];

async function show(visit: EmployeeVisit): Promise<Reply> {
  const referrals = (await readOpenReferrals(visit)).filter((one) => one.iDecide || one.iLead || one.iSent);
  const courses = await readOpenCourses(visit);
  const definitions = await readVersions(
    visit,
    courses.map(({ version }) => version),
  );
  for (const { authority, citizen } of [...referrals, ...courses]) visit.shows({ authority, citizen });
  const day = myDay(referrals, courses, definitions, visit.today);
  return page(() => <MyDayPage frame={visit} today={visit.today} day={day} />);
}
