import {
  type ClosingDraft,
  type ClosingRefusals,
  closeEnrolment,
} from '../../../domain/enrolment/close-enrolment.ts';
import type { Closing, Enrolment } from '../../../domain/enrolment/enrolment.ts';
import type { Checked } from '../../../domain/kernel/checked.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { readVersion } from '../../programmes/index.ts';
import { readClosing, type StoredClosing, saveClosing } from '../closing-repository.ts';
import type { Course } from '../course.ts';

/**
 * Closes a course and records that it was done. Pressing twice is closing once: the same closing by the same
 * person is answered like the first time.
 */
export async function closeCourse(
  visit: EmployeeVisit,
  course: Course,
  draft: ClosingDraft,
): Promise<Checked<Closing, ClosingRefusals>> {
  const definition = await readVersion(visit, course.versionId);
  const stored = await readClosing(visit, course.id);
  const reference = { key: definition.key, version: definition.version };
  const open: Enrolment = { ...course, definition: reference, closing: undefined };
  const closed = closeEnrolment(open, definition, draft, visit.today);
  if (stored !== undefined) return closed.ok ? again(visit, stored, closed.value.closing) : alreadyClosed;
  if (!closed.ok) return closed;
  const { closing } = closed.value;
  if (!(await saveClosing(visit, closed.value))) {
    const first = await readClosing(visit, course.id);
    return first === undefined ? alreadyClosed : again(visit, first, closing);
  }
  await visit.record({
    action: 'enrolment.close',
    subject: { kind: 'enrolment', id: course.id },
    authority: course.authority,
    payload: { ending: closing.ending, endedOn: closing.endedOn },
  });
  return accepted(closing);
}

const alreadyClosed: Checked<Closing, ClosingRefusals> = {
  ok: false,
  refusals: { enrolment: 'already-closed' },
};

function again(
  { viewer }: EmployeeVisit,
  stored: StoredClosing,
  closing: Closing,
): Checked<Closing, ClosingRefusals> {
  const isSame =
    stored.recordedBy === viewer.account &&
    stored.ending === closing.ending &&
    stored.endedOn === closing.endedOn &&
    stored.recommendation === closing.recommendation &&
    stored.note === closing.note;
  return isSame ? accepted(closing) : alreadyClosed;
}
