import { missing, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../../access/index.ts';
import { takeNamedTurn } from '../change-turn.ts';
import { readNamedSession, showSession } from '../session-route.tsx';
import { leadSession } from './lead-session.ts';
import { isLedBeside, mayStepIn } from './may-step-in.ts';

/** Stepping in where nobody is left to lead a group, and stepping back again. */
export const leadingRoutes: readonly GuardedRoute[] = [
  { method: 'post', address: '/sessions/:session/leading', as: 'employee', handle: lead },
];

async function lead(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  await takeNamedTurn(visit, asked);
  const session = await readNamedSession(visit, asked);
  if (session === undefined) return missing;
  const leads = asked.fields.text('leads') === 'yes';
  const may = isLedBeside(session, visit.viewer.account) || (leads && mayStepIn(visit, session));
  if (!may) return missing;
  const done = await leadSession(visit, session, leads);
  return done.ok
    ? redirect(`/sessions/${session.id}?done=${done.value}`)
    : showSession(visit, session, { refusal: done.refusal });
}
