import { buttons, isOpen } from '../../domain/access/locks.ts';
import { page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { contactOf, type OpenCourse, readOpenCourses, readVersions } from '../open-courses/index.ts';
import { NoteWhoPage } from './pages/note-who-page.tsx';

export const whoRoute: GuardedRoute = {
  method: 'get',
  address: '/notes/new',
  as: 'employee',
  handle: askWho,
};

/** Whom the note is about, where it is begun from no course; whoever has one course is not asked. */
async function askWho(visit: EmployeeVisit): Promise<Reply> {
  const courses = (await readOpenCourses(visit)).filter(({ held }) =>
    isOpen(buttons, 'attendance.record', held),
  );
  const [first, ...rest] = courses;
  if (first !== undefined && rest.length === 0) return redirect(`/enrolments/${first.id}/notes/new`);
  for (const { authority, citizen } of courses) visit.shows({ authority, citizen });
  const several = courses.filter((course) => isOneOfSeveral(course, courses));
  const definitions = await readVersions(
    visit,
    several.map(({ version }) => version),
  );
  const rows = courses.map((course) => ({
    enrolment: course.id,
    callName: course.callName,
    programme: isOneOfSeveral(course, courses)
      ? definitions.get(course.version)?.name[visit.language]
      : undefined,
    contact: contactOf(course),
  }));
  return page(() => <NoteWhoPage frame={visit} today={visit.today} rows={rows} />);
}

/** The citizen has another course with the viewer: then the name alone would not tell which. */
function isOneOfSeveral({ citizen }: OpenCourse, all: readonly OpenCourse[]): boolean {
  return all.filter((other) => other.citizen === citizen).length > 1;
}
