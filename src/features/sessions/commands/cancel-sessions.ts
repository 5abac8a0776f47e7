import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import {
  type ChangeReach,
  type ChangeRefusals,
  type PlannedDay,
  reached,
  whyItStands,
} from '../../../domain/session/change-session.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { saveCancellation } from '../change-repository.ts';
import { onlyAuthority } from '../only-authority.ts';
import type { Session } from '../session-queries.ts';
import { plannedDay } from './change-sessions.ts';

/** Calls a session off, or it and the rest of its series; what was recorded stays. Pressed twice, it is once. */
export async function cancelSessions(
  visit: EmployeeVisit,
  session: Session,
  reach: ChangeReach,
  series: readonly PlannedDay[],
): Promise<Result<'called-off', ChangeRefusals['form']>> {
  const day = plannedDay(session);
  const why = whyItStands(day, visit.today);
  if (why === 'called-off') return accepted('called-off');
  if (why !== undefined) return refused(why);
  const ids = reached(day, reach, series).map(({ id }) => id);
  await saveCancellation(visit, ids);
  await visit.record({
    action: 'session.cancel',
    subject: { kind: 'session', id: session.id },
    authority: onlyAuthority(session.people),
    payload: { sessions: ids },
  });
  return accepted('called-off');
}
