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
import { readClosing, saveClosing } from '../closing-repository.ts';
import type { Course } from '../course.ts';

/**
 * Closes a course and records that it was done. Pressing twice is closing once: the id of the closing was made with
 * the form.
 */
export async function closeCourse(
  visit: EmployeeVisit,
  course: Course,
  id: string,
  draft: ClosingDraft,
): Promise<Checked<Closing, ClosingRefusals>> {
  const definition = await readVersion(visit, course.versionId);
  const stored = await readClosing(visit, course.id);
  if (stored !== undefined) return stored.id === id ? accepted(stored) : alreadyClosed;
  const reference = { key: definition.key, version: definition.version };
  const open: Enrolment = { ...course, definition: reference, closing: undefined };
  const closed = closeEnrolment(open, definition, draft, visit.today);
  if (!closed.ok) return closed;
  const { closing } = closed.value;
  if (!(await saveClosing(visit, course, id, closing))) {
    const first = await readClosing(visit, course.id);
    return first?.id === id ? accepted(first) : alreadyClosed;
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
