import { v7 as newId } from 'uuid';
import type { MoveRefusals } from '../../../domain/enrolment/move-to-version.ts';
import { parseId } from '../../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../../access/index.ts';
import { sightFactsOf } from '../course.ts';
import { readCourse } from '../course-queries.ts';
import { onlookersOf } from '../who-can-see/onlookers-of.ts';
import { moveCourse } from './move-course.ts';
import { type MoveModel, readMoveModel } from './move-model.ts';
import { MovePage, type MovePageModel } from './move-page.tsx';
import { moveTexts } from './move-texts.ts';

const moveRoute = {
  address: '/enrolments/:enrolment/version',
  action: 'enrolment.move_version',
  at: 'enrolment',
  as: 'employee',
} as const;

export const moveRoutes: readonly GuardedRoute[] = [
  { method: 'get', ...moveRoute, handle: show },
  { method: 'post', ...moveRoute, handle: move },
];

async function show(visit: EmployeeVisit, { target, query }: Asked): Promise<Reply> {
  const course = await readCourse(visit, target);
  if (course === undefined) return missing;
  const model = pageModel(visit, await readMoveModel(visit, course, query.text('to')), '');
  return page(() => <MovePage frame={visit} model={model} />);
}

async function move(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const course = await readCourse(visit, target);
  if (course === undefined) return missing;
  const id = parseId(fields.text('id')) ?? newId();
  const reason = fields.text('reason');
  const done = redirect(`/enrolments/${course.id}?done=moved`);
  const model = await readMoveModel(visit, course, fields.text('to'));
  // A second press of the same button finds the course moved.
  if (model.moves.some((past) => past.id === id)) return done;
  const moved = await moveCourse(visit, model, id, fields.text('from'), reason);
  if (moved !== 'meanwhile' && moved.ok) return done;
  const shown = pageModel(visit, model, reason, id);
  const t = moveTexts[visit.language];
  if (moved === 'meanwhile') {
    const notice = { heading: t.meanwhile, text: t.meanwhileText };
    return page(() => <MovePage frame={visit} model={{ ...shown, notice }} />, 409);
  }
  return page(() => <MovePage frame={visit} model={refusedModel(shown, moved.refusals, visit)} />, 422);
}

function pageModel(
  visit: EmployeeVisit,
  model: MoveModel,
  reason: string,
  id: string = newId(),
): MovePageModel {
  return {
    ...model,
    today: visit.today,
    id,
    reason,
    people: onlookersOf(model.course, visit.viewer, visit.today),
    facts: sightFactsOf(model.course, visit.today),
    errors: [],
    notice: undefined,
  };
}

function refusedModel(
  model: MovePageModel,
  { enrolment, to, reason }: Partial<MoveRefusals>,
  { language }: EmployeeVisit,
): MovePageModel {
  const t = moveTexts[language].refusals;
  const whole = enrolment ?? to;
  return {
    ...model,
    errors: reason === undefined ? [] : [{ field: 'reason', text: t[reason] }],
    notice: whole === undefined ? undefined : { heading: t[whole] },
  };
}
