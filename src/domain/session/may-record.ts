import type { Relation } from '../access/relation.ts';
import { reachesSession } from './reaches-session.ts';
import type { SessionKind } from './session-kind.ts';

/**
 * Whether somebody may plan a session with a citizen, and write down whether the citizen came.
 *
 * @param held what the viewer holds to the citizen's course
 * @param isHolder whether it is the viewer who holds the session
 */
export function mayRecordAt(held: readonly Relation[], kind: SessionKind, isHolder: boolean): boolean {
  return reachesSession(held, 'attendance', 'write', kind, isHolder);
}
