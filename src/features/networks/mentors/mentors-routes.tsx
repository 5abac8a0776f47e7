import { page, type Reply } from '../../../platform/http/reply.ts';
import type { EmployeeVisit, GuardedRoute } from '../../access/index.ts';
import { MentorsPage } from './mentors-page.tsx';
import { readMentors } from './mentors-queries.ts';

/** The mentors of whoever holds courses together; for others the list is empty. */
export const mentorsRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/mentors', as: 'employee', handle: show },
];

async function show(visit: EmployeeVisit): Promise<Reply> {
  const mentors = await readMentors(visit);
  return page(() => <MentorsPage frame={visit} mentors={mentors} />);
}
