import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import {
  type ChangeReach,
  type ChangeRefusals,
  type PlannedDay,
  reached,
  whyItStands,
} from '../../../domain/session/change-session.ts';
import { judgeSeats } from '../../../domain/session/sign-up.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { plannedDay } from '../commands/change-sessions.ts';
import type { Session } from '../session-queries.ts';
import { saveSeats } from './seats-repository.ts';

export type SeatsRefusal = 'seats-out-of-range' | ChangeRefusals['form'];

/**
 * Opens a session, or it and the rest of its series, to signing up, with so many seats each. With fewer than before
 * nobody loses theirs: it is full until some have left.
 *
 * @param seats `undefined` when what was typed is no number
 */
export async function setSeats(
  visit: EmployeeVisit,
  session: Session,
  seats: number | undefined,
  reach: ChangeReach,
  series: readonly PlannedDay[],
): Promise<Result<'set', SeatsRefusal>> {
  const day = plannedDay(session);
  const refusal = judgeSeats(seats) ?? whyItStands(day, visit.today);
  if (refusal !== undefined || seats === undefined) return refused(refusal ?? 'seats-out-of-range');
  const ids = reached(day, reach, series).map(({ id }) => id);
  await saveSeats(visit, ids, seats);
  await visit.record({
    action: 'session.open',
    subject: { kind: 'session', id: session.id },
    authority: undefined,
    payload: { sessions: ids, seats },
  });
  return accepted('set');
}
