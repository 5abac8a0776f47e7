import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { readInTurn, readMine, rest } from './change-turn.ts';
import { cancelSessions } from './commands/cancel-sessions.ts';
import { changeSessions } from './commands/change-sessions.ts';
import { changeAsItStands, fingerprintOf, type TypedChange, typedChange } from './forms/change-form.ts';
import { planErrors } from './forms/plan-errors.ts';
import { type Meetable, readMeetable } from './meetable-queries.ts';
import { CancelPage } from './pages/cancel-page.tsx';
import { type ChangeModel, ChangePage } from './pages/change-page.tsx';
import { coLeadersOf, colleaguesIn, readKinds } from './plan-facts.ts';
import type { Session } from './session-queries.ts';

const own = '/sessions/:session';

export const changeRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: `${own}/change`, as: 'employee', handle: ask },
  { method: 'post', address: `${own}/change`, as: 'employee', handle: change },
  { method: 'get', address: `${own}/cancellation`, as: 'employee', handle: askToCancel },
  { method: 'post', address: `${own}/cancellation`, as: 'employee', handle: cancel },
];

async function ask(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const session = await readMine(visit, asked);
  if (session === undefined) return missing;
  const model = modelOf(visit, session, changeAsItStands(session), await readMeetable(visit));
  return page(() => <ChangePage frame={visit} model={model} />);
}

async function change(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const session = await readInTurn(visit, asked);
  if (session === undefined) return missing;
  const courses = await readMeetable(visit);
  const kinds = await readKinds(visit, courses);
  const typed = typedChange(asked.fields);
  const changed = await changeSessions(visit, session, typed, await rest(visit, session), courses, kinds);
  if (changed.ok) return redirect(`/sessions/${session.id}?done=changed`);
  const { form, ...refusals } = changed.refusals;
  const seen = form === 'changed-meanwhile' ? fingerprintOf(session) : typed.seen;
  const model = {
    ...modelOf(visit, session, { ...typed, seen }, courses),
    errors: planErrors(refusals, visit.language),
    form,
  };
  const status = form === 'changed-meanwhile' ? 409 : 422;
  return page(() => <ChangePage frame={visit} model={model} />, status);
}

async function askToCancel(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const session = await readMine(visit, asked);
  return session === undefined ? missing : page(() => <CancelPage frame={visit} session={session} />);
}

async function cancel(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const session = await readInTurn(visit, asked);
  if (session === undefined) return missing;
  const reach = asked.fields.text('reach') === 'rest' ? 'rest' : 'this';
  const cancelled = await cancelSessions(visit, session, reach, await rest(visit, session));
  if (cancelled.ok) return redirect(`/sessions/${session.id}`);
  const { refusal } = cancelled;
  return page(() => <CancelPage frame={visit} session={session} refusal={refusal} />, 422);
}

function modelOf(
  { viewer }: EmployeeVisit,
  session: Session,
  typed: TypedChange,
  courses: readonly Meetable[],
): ChangeModel {
  const coming = courses.filter(({ enrolment }) => typed.enrolments.includes(enrolment));
  const me = { account: viewer.account, name: viewer.shownName };
  const known = colleaguesIn(coming, me);
  const holder = { account: session.heldBy, name: session.holder ?? '' };
  const holders = known.some(({ account }) => account === holder.account) ? known : [...known, holder];
  const ofRun = courses.filter(({ run }) => run === session.run);
  const may = coLeadersOf(coming, ofRun, me);
  // Whoever leads it beside already may go on doing so.
  const leading = session.coLeaders.filter(({ account }) => may.every((one) => one.account !== account));
  const coLeaders = [...may, ...leading];
  return { session, typed, courses: ofRun, holders, coLeaders, errors: [], form: undefined };
}
