import { type Id, parseId } from '../../domain/kernel/ids.ts';
import type { PlannedDay } from '../../domain/session/change-session.ts';
import type { Asked, EmployeeVisit } from '../access/index.ts';
import { readSeries } from './series-queries.ts';
import type { Session } from './session-queries.ts';
import { takeTurn } from './session-repository.ts';
import { mayChange, readNamedSession } from './session-route.tsx';

/** A session the viewer may change; for anybody else there is no such page. */
export async function readMine(visit: EmployeeVisit, asked: Asked): Promise<Session | undefined> {
  const session = await readNamedSession(visit, asked);
  return session !== undefined && mayChange(visit, session) ? session : undefined;
}

/** The same when it is about to be written: whoever writes it too waits. */
export async function readInTurn(visit: EmployeeVisit, asked: Asked): Promise<Session | undefined> {
  await takeNamedTurn(visit, asked);
  return readMine(visit, asked);
}

/** Whoever writes the session an address names waits for whoever writes it now. */
export async function takeNamedTurn(visit: EmployeeVisit, { codes }: Asked): Promise<void> {
  const id = parseId<Id<'session'>>(codes['session']);
  if (id !== undefined) await takeTurn(visit, id);
}

/** The sessions of its series; none for one that stands alone. */
export async function rest(visit: EmployeeVisit, { series }: Session): Promise<readonly PlannedDay[]> {
  return series === null ? [] : readSeries(visit, series.id);
}
