import { type Id, parseId } from '../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import {
  type Asked,
  type EmployeeVisit,
  type GuardedRoute,
  openKeptText,
  throwAwayKeptText,
} from '../access/index.ts';
import { writeRegister } from './commands/write-register.ts';
import { readRegister, registerAsItStands } from './forms/register-form.ts';
import { type RegisterModel, RegisterPage } from './pages/register-page.tsx';
import { takeTurn } from './session-repository.ts';
import { readNamedSession, recordableIn } from './session-route.tsx';

export const registerRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/sessions/:session/register', as: 'employee', handle: ask },
  {
    method: 'post',
    address: '/sessions/:session/register',
    keptAt: '/sessions/:session/register',
    as: 'employee',
    handle: write,
  },
];

async function ask(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const session = await readNamedSession(visit, asked);
  const people = session === undefined ? [] : recordableIn(visit, session);
  if (session === undefined || people.length === 0) return missing;
  const before = await openNamed(visit, asked);
  const entries = before === undefined ? registerAsItStands(people) : readRegister(before.fields, people);
  const model = { session, people, entries, kept: before?.id, refusal: undefined };
  return page(() => <RegisterPage frame={visit} model={model} />);
}

async function write(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const id = parseId<Id<'session'>>(asked.codes['session']);
  if (id !== undefined) await takeTurn(visit, id);
  const session = await readNamedSession(visit, asked);
  const people = session === undefined ? [] : recordableIn(visit, session);
  if (session === undefined || people.length === 0) return missing;
  const entries = readRegister(asked.fields, people);
  const written = await writeRegister(visit, session, entries);
  if (!written.ok) {
    const kept = parseId(asked.fields.text('kept'));
    return refuse(visit, { session, people, entries, kept, refusal: written.refusal });
  }
  const kept = parseId(asked.fields.text('kept'));
  if (kept !== undefined) await throwAwayKeptText(visit, kept);
  const isWhole = entries.every(({ stands, says }) => (says ?? stands) !== undefined);
  return redirect(`/sessions/${session.id}?done=${isWhole ? 'recorded' : 'partly'}`);
}

/** What was sent when the sign-in had lapsed, where the page is asked to go on from it. */
async function openNamed(visit: EmployeeVisit, { query }: Asked) {
  const id = parseId(query.text('kept'));
  const fields = id && (await openKeptText(visit, id));
  return id && fields ? { id, fields } : undefined;
}

function refuse(visit: EmployeeVisit, model: RegisterModel): Reply {
  const status = model.refusal === 'written-meanwhile' ? 409 : 422;
  return page(() => <RegisterPage frame={visit} model={model} />, status);
}
