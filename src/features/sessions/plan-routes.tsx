import { type Id, parseId } from '../../domain/kernel/ids.ts';
import { page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { planSessions } from './commands/plan-sessions.ts';
import { planErrors } from './forms/plan-errors.ts';
import { emptyPlan, type TypedPlan, typedPlan } from './forms/plan-form.ts';
import { type Meetable, readMeetable } from './meetable-queries.ts';
import { type PlanModel, PlanPage } from './pages/plan-page.tsx';
import {
  coLeadersOf,
  colleaguesIn,
  colleaguesInAny,
  type KindsByCourse,
  kindsInAny,
  readKinds,
} from './plan-facts.ts';

export const planRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/sessions/new', as: 'employee', handle: ask },
  { method: 'post', address: '/sessions', as: 'employee', handle: plan },
];

/** The page may be come to from a course, whose citizen is then chosen already. */
async function ask(visit: EmployeeVisit, { query }: Asked): Promise<Reply> {
  const courses = await readMeetable(visit);
  const kinds = await readKinds(visit, courses);
  const from = courses.find(({ enrolment }) => enrolment === query.text('enrolment'));
  const [kind] = from === undefined ? [] : (kinds.get(from.enrolment) ?? []);
  const typed = emptyPlan(from === undefined ? [] : [from.enrolment], kind, visit.viewer.account);
  return page(() => (
    <PlanPage frame={visit} model={modelOf(visit, typed, courses, kinds, from?.enrolment)} />
  ));
}

async function plan(visit: EmployeeVisit, { fields }: Asked): Promise<Reply> {
  const courses = await readMeetable(visit);
  const kinds = await readKinds(visit, courses);
  const typed = typedPlan(fields);
  const planned = await planSessions(visit, typed, courses, kinds);
  if (planned.ok) return redirect(`/sessions/${typed.id}?done=planned`);
  const from = parseId<Id<'enrolment'>>(typed.enrolments[0]);
  const model = {
    ...modelOf(visit, typed, courses, kinds, from),
    errors: planErrors(planned.refusals, visit.language),
  };
  return page(() => <PlanPage frame={{ ...visit, path: '/sessions/new' }} model={model} />, 422);
}

function modelOf(
  { viewer }: EmployeeVisit,
  typed: TypedPlan,
  courses: readonly Meetable[],
  kinds: KindsByCourse,
  from: string | undefined,
): PlanModel {
  const chosen = courses.filter(({ enrolment }) => typed.enrolments.includes(enrolment));
  const me = { account: viewer.account, name: viewer.shownName };
  return {
    typed,
    courses,
    kinds: kindsInAny(kinds, courses),
    holders: chosen.length === 0 ? colleaguesInAny(courses, me) : colleaguesIn(chosen, me),
    coLeaders: coLeadersOf(chosen, courses, me),
    errors: [],
    from: courses.some(({ enrolment }) => enrolment === from) ? from : undefined,
  };
}
