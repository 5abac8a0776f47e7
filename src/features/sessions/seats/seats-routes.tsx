import { isOpenable } from '../../../domain/session/sign-up.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../../access/index.ts';
import { readInTurn, readMine, rest } from '../change-turn.ts';
import { type SeatsModel, SeatsPage } from './seats-page.tsx';
import { setSeats } from './set-seats.ts';

const address = '/sessions/:session/seats';

export const seatsRoutes: readonly GuardedRoute[] = [
  { method: 'get', address, as: 'employee', handle: ask },
  { method: 'post', address, as: 'employee', handle: set },
];

/** So many to begin with, where nobody has said. */
const usualSeats = 12;

async function ask(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const session = await readMine(visit, asked);
  if (session === undefined || !isOpenable(session.kind)) return missing;
  const typed = { seats: String(session.seats ?? usualSeats), reach: 'rest' };
  return seatsPage(visit, { session, typed, refusal: undefined });
}

async function set(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const session = await readInTurn(visit, asked);
  if (session === undefined || !isOpenable(session.kind)) return missing;
  const typed = { seats: asked.fields.text('seats').trim(), reach: asked.fields.text('reach') };
  const done = await setSeats(
    visit,
    session,
    wholeSeats(typed.seats),
    reachOf(typed),
    await rest(visit, session),
  );
  return done.ok
    ? redirect(`/sessions/${session.id}?done=opened`)
    : seatsPage(visit, { session, typed, refusal: done.refusal });
}

/** A whole number of at most three digits; `undefined` for anything else. */
function wholeSeats(typed: string): number | undefined {
  return /^\d{1,3}$/.test(typed) ? Number(typed) : undefined;
}

function reachOf({ reach }: { readonly reach: string }) {
  return reach === 'rest' ? 'rest' : 'this';
}

function seatsPage(visit: EmployeeVisit, model: SeatsModel): Reply {
  return page(() => <SeatsPage frame={visit} model={model} />, model.refusal === undefined ? 200 : 422);
}
