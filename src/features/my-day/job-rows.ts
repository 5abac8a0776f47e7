import { daysBetween } from '../../domain/kernel/plain-date.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { readContactsWaiting, type WaitingContact } from '../doors/index.ts';
import type { OpenCourse } from '../open-courses/index.ts';
import type { WaitingRow } from './my-day.ts';

/** A contact that is to be made after somebody began in a job. */
export interface JobContactRow {
  readonly what: 'job_contact';
  readonly contact: WaitingContact;
}

export async function readJobRows(
  visit: EmployeeVisit,
  courses: readonly OpenCourse[],
): Promise<readonly WaitingRow[]> {
  const names = new Map(courses.map(({ citizen, callName }) => [citizen, callName]));
  const contacts = await readContactsWaiting(visit, courses);
  return contacts.map((contact) => ({
    what: 'job_contact',
    contact,
    callName: names.get(contact.citizen) ?? '',
    due: daysBetween(visit.today, contact.due),
  }));
}
