import { v7 as newId } from 'uuid';
import { parseId } from '../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { readVersion } from '../programmes/index.ts';
import { readClosings } from './closing-queries.ts';
import { closingTexts } from './closing-texts.ts';
import { closeCourse } from './commands/close-course.ts';
import { reopenCourse } from './commands/reopen-course.ts';
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
import { TakeBackClosingPage, type TakeBackModel } from './pages/take-back-closing-page.tsx';
import { onlookersOf } from './who-can-see/onlookers-of.ts';

const closing = {
  address: '/enrolments/:enrolment/closing',
  action: 'enrolment.close',
  at: 'enrolment',
  as: 'employee',
} as const;
const takingBack = { ...closing, address: '/enrolments/:enrolment/closing/take-back' } as const;

export const closingRoutes: readonly GuardedRoute[] = [
  { method: 'get', ...closing, handle: ask },
  { method: 'post', ...closing, handle: close },
  { method: 'get', ...takingBack, handle: askWhy },
  { method: 'post', ...takingBack, handle: reopen },
];

async function ask(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const course = await readCourse(visit, target);
  if (course === undefined) return missing;
  if (course.endedOn !== undefined) return page(() => <AlreadyClosedPage frame={visit} course={course} />);
  const model = await modelOf(visit, course, emptyClosing(visit.today, newId()));
  return page(() => <ClosingPage frame={visit} model={model} />);
}

async function close(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const course = await readCourse(visit, target);
  if (course === undefined) return missing;
  const typed = typedClosing(fields);
  const id = parseId(typed.id) ?? newId();
  const closed = await closeCourse(visit, course, id, closingDraft(typed));
  if (closed.ok) {
    const done = closed.value.endedOn > visit.today ? 'ends' : 'closed';
    return redirect(`/enrolments/${course.id}?done=${done}`);
  }
  if (closed.refusals.enrolment !== undefined) {
    const now = (await readCourse(visit, target)) ?? course;
    return page(() => <AlreadyClosedPage frame={visit} course={now} />, 409);
  }
  const errors = closingErrors(closed.refusals, visit.language);
  const model = { ...(await modelOf(visit, course, typed)), errors };
  return page(() => <ClosingPage frame={visit} model={model} />, 422);
}

async function modelOf(visit: EmployeeVisit, course: Course, typed: TypedClosing): Promise<ClosingModel> {
  const people = onlookersOf(course, visit.viewer, visit.today);
  const definition = await readVersion(visit, course.versionId);
  return { course, definition, typed, people, facts: sightFactsOf(course, visit.today), errors: [] };
}

async function askWhy(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const course = await readCourse(visit, target);
  if (course === undefined) return missing;
  const { closings, saidNo } = await readClosings(visit, target);
  const standing = closings.find(({ takenBack }) => takenBack === null);
  const t = closingTexts[visit.language].reopenRefusals;
  const refusal = saidNo ? t['citizen-said-no'] : standing === undefined ? t['not-closed'] : undefined;
  const model = { ...takeBackModel(visit, course, ''), closing: standing, refusal };
  return page(() => <TakeBackClosingPage frame={visit} model={model} />);
}

async function reopen(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const course = await readCourse(visit, target);
  if (course === undefined) return missing;
  const { closings, saidNo } = await readClosings(visit, target);
  const meant = closings.find(({ id }) => id === fields.text('closing'));
  if (meant === undefined) return missing;
  const reopened = await reopenCourse(visit, course, meant, saidNo, fields.text('reason'));
  if (reopened.ok) return redirect(`/enrolments/${course.id}?done=reopened`);
  const { enrolment, reason } = reopened.refusals;
  const t = closingTexts[visit.language].reopenRefusals;
  const model = {
    ...takeBackModel(visit, course, fields.text('reason')),
    closing: meant,
    errors: reason === undefined ? [] : [{ field: 'reason', text: t[reason] }],
    refusal: enrolment && t[enrolment],
  };
  return page(() => <TakeBackClosingPage frame={visit} model={model} />, 422);
}

function takeBackModel(visit: EmployeeVisit, course: Course, reason: string): TakeBackModel {
  return {
    course,
    closing: undefined,
    today: visit.today,
    reason,
    people: onlookersOf(course, visit.viewer, visit.today),
    facts: sightFactsOf(course, visit.today),
    errors: [],
    refusal: undefined,
  };
}
