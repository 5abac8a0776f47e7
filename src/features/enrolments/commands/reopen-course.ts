import { type ReopenRefusals, reopenEnrolment } from '../../../domain/enrolment/reopen-enrolment.ts';
import type { Checked } from '../../../domain/kernel/checked.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { PastClosing } from '../closing-queries.ts';
import { saveTakingBack } from '../closing-repository.ts';
import type { Course } from '../course.ts';

/** Takes an ending back, so that the course goes on, and records that it was done. Pressing twice is once. */
export async function reopenCourse(
  visit: EmployeeVisit,
  course: Course,
  closing: PastClosing,
  saidNo: boolean,
  typedReason: string,
): Promise<Checked<unknown, ReopenRefusals>> {
  if (closing.takenBack !== null) return accepted(closing);
  const reopened = reopenEnrolment({ isClosed: true, saidNo }, { reason: typedReason });
  if (!reopened.ok) return reopened;
  if (!(await saveTakingBack(visit, course, closing.id, reopened.value.reason))) return accepted(closing);
  await visit.record({
    action: 'enrolment.close',
    subject: { kind: 'enrolment', id: course.id },
    authority: course.authority,
    payload: { takenBack: closing.id },
  });
  return reopened;
}
