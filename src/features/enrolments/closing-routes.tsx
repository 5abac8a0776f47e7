import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { closeCourse } from './commands/close-course.ts';
import { type Course, sightFactsOf } from './course.ts';
import { readCourse } from './course-queries.ts';
import {
  closingDraft,
  closingErrors,
  emptyClosing,
  type TypedClosing,
  typedClosing,
} from './forms/closing-form.ts';
import { AlreadyClosedPage } from './pages/already-closed-page.tsx';
import { type ClosingModel, ClosingPage } from './pages/closing-page.tsx';
import { onlookersOf } from './who-can-see/onlookers-of.ts';

export const closingRoutes: readonly GuardedRoute[] = [
  {
    method: 'get',
    address: '/enrolments/:enrolment/closing',
    action: 'enrolment.close',
    at: 'enrolment',
    as: 'employee',
    handle: ask,
  },
  {
    method: 'post',
    address: '/enrolments/:enrolment/closing',
    action: 'enrolment.close',
    at: 'enrolment',
    as: 'employee',
    handle: close,
  },
];

async function ask(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const course = await readCourse(visit, target);
  if (course === undefined) return missing;
  if (course.endedOn !== undefined) return page(() => <AlreadyClosedPage frame={visit} course={course} />);
  const model = modelOf(visit, course, emptyClosing(visit.today));
  return page(() => <ClosingPage frame={visit} model={model} />);
}

async function close(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const course = await readCourse(visit, target);
  if (course === undefined) return missing;
  const typed = typedClosing(fields);
  const closed = await closeCourse(visit, course, closingDraft(typed));
  if (closed.ok) return redirect(`/enrolments/${course.id}?done=closed`);
  if (closed.refusals.enrolment !== undefined) {
    const now = (await readCourse(visit, target)) ?? course;
    return page(() => <AlreadyClosedPage frame={visit} course={now} />, 409);
  }
  const model = { ...modelOf(visit, course, typed), errors: closingErrors(closed.refusals, visit.language) };
  return page(() => <ClosingPage frame={visit} model={model} />, 422);
}

function modelOf(visit: EmployeeVisit, course: Course, typed: TypedClosing): ClosingModel {
  const people = onlookersOf(course, visit.viewer, visit.today);
  return { course, typed, people, facts: sightFactsOf(course, visit.today), errors: [] };
}
