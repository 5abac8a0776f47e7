import { buttons, isOpen } from '../../domain/access/locks.ts';
import { contactDue, quietAfter, weeksBetweenContacts } from '../../domain/enrolment/contact-rhythm.ts';
import type { Course } from '../../domain/enrolment/course-at.ts';
import { type CourseQuestion, courseQuestion } from '../../domain/enrolment/course-question.ts';
import { quietSpell } from '../../domain/enrolment/quiet-spell.ts';
import { standingChanges } from '../../domain/enrolment/standing-changes.ts';
import { daysBetween, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { datesOf, type OpenCourse, seesAllContact } from '../open-courses/index.ts';
import type { WaitingRow } from './my-day.ts';

/** Everything about one course that waits for the viewer: its clock, a quiet spell, a contact due, a rhythm, a consent. */
export function rowsOfCourse(
  open: OpenCourse,
  course: Course,
  definition: ProgrammeDefinition,
  today: PlainDate,
): WaitingRow[] {
  const about = { enrolment: open.id, callName: open.callName };
  const mayChange = isOpen(buttons, 'enrolment.change', open.held);
  const question = mayChange ? courseQuestion(datesOf(open), definition, today) : undefined;
  // A course that stands still is meant to be quiet.
  const isMine =
    open.onTeam && course.stage === 'under_way' && course.pause === undefined && seesAllContact(open.held);
  const quietAfterWeeks = quietAfter(definition.rhythm, open.agreedWeeks);
  const { pauses } = standingChanges(open.changes);
  const mayRecord = isOpen(buttons, 'consent.record', open.held);
  const endsOn = mayRecord && course.stage === 'under_way' ? open.consentEndsOn : undefined;
  const spell = isMine
    ? quietSpell(open.startsOn, open.lastRecorded, pauses, quietAfterWeeks, today)
    : undefined;
  return [
    ...(question === undefined
      ? []
      : [{ what: 'clock', ...about, question, due: daysUntil(question) } as const]),
    ...(spell === undefined
      ? []
      : [{ what: 'quiet', ...about, spell, never: open.lastRecorded === undefined, due: 0 } as const]),
    ...(isMine && spell === undefined ? contactRow(about, open, course, definition, today) : []),
    ...rhythmRow(about, open, course, definition),
    ...(endsOn === undefined ? [] : [consentRow(about, endsOn, today)]),
  ];
}

interface About {
  readonly enrolment: string;
  readonly callName: string;
}

/** So few days before it is due a contact in aftercare is told. */
const contactNotice = 3;

/** In aftercare the weeks between contacts are long: the day of the next one is told, by the rhythm. */
function contactRow(
  about: About,
  open: OpenCourse,
  course: Course,
  { rhythm }: ProgrammeDefinition,
  today: PlainDate,
): WaitingRow[] {
  const everyWeeks = weeksBetweenContacts(rhythm, open.agreedWeeks);
  if (course.stage !== 'under_way' || course.span.phase.kind !== 'aftercare' || everyWeeks === undefined)
    return [];
  const contact = contactDue(open.lastRecorded ?? course.span.startsOn, everyWeeks, today);
  if (contact.daysLeft > contactNotice) return [];
  return [{ what: 'contact_due', ...about, contact, everyWeeks, due: contact.daysLeft }];
}

/** Where each citizen agrees how often, whoever coordinates is asked from the second week on. */
function rhythmRow(
  about: About,
  { held, agreedWeeks }: OpenCourse,
  course: Course,
  { rhythm }: ProgrammeDefinition,
): WaitingRow[] {
  const isToAgree = rhythm.contact.how === 'agreed' && agreedWeeks === undefined && held.has('coordinator');
  const isUnderWay = course.stage === 'under_way' && course.pause === undefined && course.week > 1;
  return isToAgree && isUnderWay ? [{ what: 'agree_rhythm', ...about, due: undefined }] : [];
}

function consentRow(about: About, endsOn: PlainDate, today: PlainDate): WaitingRow {
  const daysLeft = daysBetween(today, endsOn);
  return { what: 'consent', ...about, endsOn, daysLeft, due: daysLeft };
}

function daysUntil(question: CourseQuestion): number {
  return question.asks === 'is_over' ? -question.daysSince : question.daysLeft;
}
