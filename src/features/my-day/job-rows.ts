import { buttons, isOpen } from '../../domain/access/locks.ts';
import { daysBetween, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { readContactsWaiting, type WaitingContact } from '../doors/index.ts';
import type { OpenCourse } from '../open-courses/index.ts';
import { readMinutesToPutRight, readWaitingCheckIns, type WaitingCheckIn } from '../placements/index.ts';
import type { WaitingRow } from './my-day.ts';

/** A contact that is to be made after somebody began in a job. */
export interface JobContactRow {
  readonly what: 'job_contact';
  readonly contact: WaitingContact;
}

/** Somebody in a placement or a job would like a talk, or says that it is about to break. */
export interface CheckInRow {
  readonly what: 'check_in';
  readonly told: WaitingCheckIn;
  /** Days since it was told. */
  readonly days: number;
}

/** Somebody asked for something to be put right in minutes the viewer wrote. */
export interface MinutesRow {
  readonly what: 'minutes';
  readonly enrolment: string;
  readonly on: PlainDate;
}

export async function readMinutesRows(
  visit: EmployeeVisit,
  courses: readonly OpenCourse[],
): Promise<readonly WaitingRow[]> {
  const writing = courses.filter(({ held }) => isOpen(buttons, 'minutes.write', held));
  const names = new Map(writing.map(({ id, callName }) => [id, callName]));
  const asked = await readMinutesToPutRight(
    visit,
    writing.map(({ id }) => id),
  );
  return asked.map(({ enrolment, on }) => ({
    what: 'minutes',
    enrolment,
    on,
    callName: names.get(enrolment) ?? '',
    due: 0,
  }));
}

/** Before everything else of the day but an answer that raised an alarm. */
const first = { about_to_break: -900, would_talk: -800 } as const;

export async function readCheckInRows(
  visit: EmployeeVisit,
  courses: readonly OpenCourse[],
): Promise<readonly WaitingRow[]> {
  const names = new Map(courses.map(({ id, callName }) => [id, callName]));
  const waiting = await readWaitingCheckIns(visit, courses);
  return waiting.map((told) => ({
    what: 'check_in',
    told,
    days: daysBetween(told.on, visit.today),
    callName: names.get(told.enrolment) ?? '',
    due: first[told.going],
  }));
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
