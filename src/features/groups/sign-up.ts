import { accepted, type Result } from '../../domain/kernel/result.ts';
import {
  judgeLeaving,
  judgeSignUp,
  type LeaveRefusal,
  type Place,
  type Signable,
  type SignUpRefusal,
} from '../../domain/session/sign-up.ts';
import type { Visit } from '../access/index.ts';
import type { OpenGroup, SigningCourse } from './group-queries.ts';
import { addSignUp, leave } from './sign-up-repository.ts';

export type GroupRefusal = SignUpRefusal | LeaveRefusal;

/**
 * Signs a citizen up; pressed twice, it is once. The group was read after `takeTurn`, so that what it says still stands:
 * two who press at once for the last seat come one after the other.
 *
 * @param stands asks anew how the citizen stands to it
 */
export async function signUp(
  visit: Visit,
  course: SigningCourse,
  group: OpenGroup,
  stands: () => Promise<Place>,
): Promise<Result<'seated' | 'waiting', SignUpRefusal>> {
  const judged = judgeSignUp(signable(group), visit.today);
  if (!judged.ok) return judged;
  if (judged.value === 'already') return accepted(group.stands.is === 'waiting' ? 'waiting' : 'seated');
  await addSignUp(visit, group.session, course.enrolment);
  const done = (await stands()).is === 'waiting' ? 'waiting' : 'seated';
  await recordSignUp(visit, course, group, done);
  return accepted(done);
}

/** Signs a citizen off again, from the list or from the seat; whoever is next gets it. */
export async function signOff(
  visit: Visit,
  course: SigningCourse,
  group: OpenGroup,
): Promise<Result<'left', LeaveRefusal>> {
  const judged = judgeLeaving(signable(group), visit.today);
  if (!judged.ok) return judged;
  if (judged.value === 'leaves') {
    await leave(visit, group.session, course.enrolment);
    await recordSignUp(visit, course, group, 'left');
  }
  return accepted('left');
}

function signable({ on, isCalledOff, stands }: OpenGroup): Signable {
  return { on, isCalledOff, place: stands };
}

async function recordSignUp(
  visit: Visit,
  { enrolment, authority }: SigningCourse,
  { session }: OpenGroup,
  done: 'seated' | 'waiting' | 'left',
): Promise<void> {
  await visit.record({
    action: 'sign_up.write',
    subject: { kind: 'session', id: session },
    authority,
    payload: { enrolment, done },
  });
}
