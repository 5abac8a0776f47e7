import type { Checked } from '../../../domain/kernel/checked.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import { type OwnMeetingRefusals, ownMeeting } from '../../../domain/session/own-meeting.ts';
import type { PersonalVisit } from '../../access/index.ts';
import { type Session, saveCancellation, takeTurn } from '../../sessions/index.ts';
import { meetingDraft, type TypedMeeting } from './meeting-form.ts';
import type { MentoredCourse } from './own-meeting-queries.ts';
import { moveOwnMeeting, saveOwnMeeting } from './own-meeting-repository.ts';

export interface WritingRefusals extends OwnMeetingRefusals {
  readonly citizen: 'nobody-chosen';
}

/** Writes a mentor's own meeting down, and records that it was done. Sent twice, it is written once. */
export async function writeOwnMeeting(
  visit: PersonalVisit,
  typed: TypedMeeting,
  courses: readonly MentoredCourse[],
): Promise<Checked<'saved', WritingRefusals>> {
  const course = courses.find(({ citizen }) => citizen === typed.citizen);
  const meeting = ownMeeting(meetingDraft(typed), visit.today);
  if (course === undefined) {
    const others = meeting.ok ? {} : meeting.refusals;
    return { ok: false, refusals: { ...others, citizen: 'nobody-chosen' } };
  }
  if (!meeting.ok) return meeting;
  if (!(await saveOwnMeeting(visit, typed.id, course, meeting.value))) return accepted('saved');
  const { on, status } = meeting.value;
  await visit.record({
    action: status === undefined ? 'session.plan' : 'attendance.record',
    subject: { kind: 'session', id: typed.id },
    authority: course.authority,
    payload: { kind: 'other', heldOn: on, status: status ?? null },
  });
  return accepted('saved');
}

/** Moves a meeting that lies ahead. `undefined` where it is over, was written up or was called off. */
export async function moveMeeting(
  visit: PersonalVisit,
  session: Session,
  typed: TypedMeeting,
): Promise<Checked<'moved' | undefined, OwnMeetingRefusals>> {
  const meeting = ownMeeting(meetingDraft({ ...typed, answer: 'ahead' }), visit.today);
  if (!meeting.ok) return meeting;
  if (!(await moveOwnMeeting(visit, session.id, meeting.value))) return accepted(undefined);
  await recordChange(visit, session, 'session.change', { on: meeting.value.on, at: meeting.value.at });
  return accepted('moved');
}

/** Calls a meeting off; pressed twice, it is once. */
export async function callMeetingOff(visit: PersonalVisit, session: Session): Promise<void> {
  await takeTurn(visit, session.id);
  await saveCancellation(visit, [session.id]);
  await recordChange(visit, session, 'session.cancel', {});
}

async function recordChange(
  visit: PersonalVisit,
  session: Session,
  action: 'session.change' | 'session.cancel',
  payload: Readonly<Record<string, unknown>>,
): Promise<void> {
  await visit.record({
    action,
    subject: { kind: 'session', id: session.id },
    authority: session.people[0]?.authority,
    payload,
  });
}
