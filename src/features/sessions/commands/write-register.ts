import { accepted, type Result } from '../../../domain/kernel/result.ts';
import {
  type RegisterEntry,
  type RegisterRefusal,
  recordRegister,
} from '../../../domain/session/record-register.ts';
import type { Visit } from '../../access/index.ts';
import { onlyAuthority } from '../only-authority.ts';
import { saveRegister } from '../register-repository.ts';
import type { Session } from '../session-queries.ts';

/**
 * Saves a register, whole or half filled; what is sent twice is saved once. The session was read after `takeTurn`, so
 * that what it says still stands.
 */
export async function writeRegister(
  visit: Visit,
  session: Session,
  entries: readonly RegisterEntry[],
): Promise<Result<'saved', RegisterRefusal>> {
  const recorded = recordRegister(entries, session, visit.today);
  if (!recorded.ok) return recorded;
  const changes = recorded.value;
  if (changes.length === 0) return accepted('saved');
  await saveRegister(visit, session.id, changes);
  const concerned = session.people.filter((person) =>
    changes.some(({ enrolment }) => enrolment === person.enrolment),
  );
  await visit.record({
    action: 'attendance.record',
    subject: { kind: 'session', id: session.id },
    authority: onlyAuthority(concerned),
    payload: { kind: session.kind, heldOn: session.on, changes },
  });
  return accepted('saved');
}
