import { type Id, parseId } from '../../domain/kernel/ids.ts';
import { mayRecordAt } from '../../domain/session/may-record.ts';
import type { LeadRefusal } from '../../domain/session/without-leader.ts';
import { missing, page, type Reply } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute, Visit } from '../access/index.ts';
import { readLeading } from './leading/leading-model.ts';
import { SessionPage } from './pages/session-page.tsx';
import { readWaiting } from './seats/waiting-queries.ts';
import { type SessionDone, sessionPageTexts } from './session-page-texts.ts';
import { type Participant, readSession, type Session } from './session-queries.ts';

export const sessionRoute: GuardedRoute = {
  method: 'get',
  address: '/sessions/:session',
  as: 'employee',
  handle: show,
};

async function show(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const session = await readNamedSession(visit, asked);
  if (session === undefined) return missing;
  return showSession(visit, session, { done: doneOf(asked.query.text('done')) });
}

/** The page of a session, after something was done about it or refused. */
export async function showSession(
  visit: EmployeeVisit,
  session: Session,
  { done, refusal }: { readonly done?: SessionDone | undefined; readonly refusal?: LeadRefusal | undefined },
): Promise<Reply> {
  const model = {
    session,
    today: visit.today,
    mayRecord: recordableIn(visit, session).length > 0,
    mayChange: mayChange(visit, session),
    waiting: session.seats === null ? [] : await readWaiting(visit, session.id),
    leading: await readLeading(visit, session, refusal),
    done,
  };
  return page(() => <SessionPage frame={visit} model={model} />, refusal === undefined ? 200 : 422);
}

/** The session an address names; `undefined` when it does not exist for this viewer. */
export async function readNamedSession(visit: Visit, { codes }: Asked): Promise<Session | undefined> {
  const id = parseId<Id<'session'>>(codes['session']);
  return id && readSession(visit, id);
}

/** Those in a session whose attendance the viewer may write. */
export function recordableIn({ viewer }: Visit, { people, kind, heldBy }: Session): Participant[] {
  return people.filter(({ held }) => mayRecordAt(held, kind, heldBy === viewer.account));
}

/** Whoever holds a session or planned it moves it, and the run's leader in the organiser's house. */
export function mayChange(
  { viewer }: EmployeeVisit,
  { heldBy, plannedBy, organisation, run }: Session,
): boolean {
  if (heldBy === viewer.account || plannedBy === viewer.account) return true;
  return organisation === viewer.organisation && viewer.leads.some((led) => led === run);
}

function doneOf(code: string): SessionDone | undefined {
  return Object.hasOwn(sessionPageTexts.da.done, code) ? (code as SessionDone) : undefined;
}
