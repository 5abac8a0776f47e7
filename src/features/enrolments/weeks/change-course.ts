import type { Deciding } from '../../../domain/enrolment/changed-course.ts';
import type { Checked } from '../../../domain/kernel/checked.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { Course } from '../course.ts';
import { readCourse } from '../course-queries.ts';
import type { TypedChange } from './change-form.ts';
import { saveChange } from './change-repository.ts';
import { type Decided, decide, type Step, type StepRefusals } from './steps.ts';

/** What deciding came to; `meanwhile` when somebody changed the course after the page was shown. */
export type Changed = Checked<Decided, StepRefusals> | 'meanwhile' | 'already';

/** Decides one thing about the weeks of a course and records that it was done. Pressing twice is deciding once. */
export async function changeCourse(
  visit: EmployeeVisit,
  course: Course,
  deciding: Deciding,
  step: Step,
  typed: TypedChange,
): Promise<Changed> {
  if (course.changes.some(({ id }) => id === typed.id)) return 'already';
  if (typed.seen !== String(course.changes.length)) return 'meanwhile';
  const decided = decide(step, deciding, typed);
  if (!decided.ok) return decided;
  if (!(await saveChange(visit, course, typed.id, decided.value))) {
    const now = await readCourse(visit, course.id);
    return now?.changes.some(({ id }) => id === typed.id) ? 'already' : 'meanwhile';
  }
  const { change } = decided.value;
  await visit.record({
    action: 'enrolment.change',
    subject: { kind: 'enrolment', id: course.id },
    authority: course.authority,
    payload: { change: typed.id, what: change },
  });
  return decided;
}
