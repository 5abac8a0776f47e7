import { startOfDanishDay } from '../../domain/kernel/danish-time.ts';
import { file, missing, type Reply } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { calendarEntry } from './calendar-entry.ts';
import { readNamedSession } from './session-route.tsx';

export const calendarRoute: GuardedRoute = {
  method: 'get',
  address: '/sessions/:session/calendar.ics',
  as: 'employee',
  handle: give,
};

async function give(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const session = await readNamedSession(visit, asked);
  if (session === undefined || session.cancelledOn !== null) return missing;
  const entry = calendarEntry(session, startOfDanishDay(visit.today), visit.language);
  return file('fodfaeste.ics', 'text/calendar; charset=utf-8', new TextEncoder().encode(entry));
}
