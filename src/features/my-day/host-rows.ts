import { buttons, isOpen } from '../../domain/access/locks.ts';
import { hostEnd } from '../../domain/enrolment/host-course.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { readHostCourses } from '../course-changes/index.ts';
import type { OpenCourse } from '../open-courses/index.ts';
import type { WaitingRow } from './my-day.ts';

/** Of courses that are added to another: the other one ends, and nothing ends by itself. */
export async function readHostRows(
  visit: EmployeeVisit,
  courses: readonly OpenCourse[],
  definitions: ReadonlyMap<string, ProgrammeDefinition>,
): Promise<readonly WaitingRow[]> {
  const added = courses.filter(
    ({ version, held }) =>
      definitions.get(version)?.host !== undefined && isOpen(buttons, 'enrolment.change', held),
  );
  const hosts = await readHostCourses(
    visit,
    added.map(({ referral }) => referral),
  );
  return added.flatMap(({ id, callName, referral }): WaitingRow[] => {
    const host = hostEnd(hosts.get(referral) ?? [], visit.today);
    return host === undefined ? [] : [{ what: 'host', enrolment: id, callName, host, due: host.daysLeft }];
  });
}
