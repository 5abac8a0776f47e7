import { buttons, isOpen } from '../../domain/access/locks.ts';
import { contactDue, quietAfter, weeksBetweenContacts } from '../../domain/enrolment/contact-rhythm.ts';
import { type Course, courseAt } from '../../domain/enrolment/course-at.ts';
import { type CourseQuestion, courseQuestion } from '../../domain/enrolment/course-question.ts';
import { type PhaseSpan, phaseSpans } from '../../domain/enrolment/phase-spans.ts';
import { type QuietSpell, quietSpell } from '../../domain/enrolment/quiet-spell.ts';
import { standingChanges } from '../../domain/enrolment/standing-changes.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { continuityOf, type PromiseKept } from '../../domain/team/continuity.ts';
import type { Place } from '../../domain/team/place.ts';
import { type Contact, contactOf, datesOf, type OpenCourse, seesAllContact } from '../open-courses/index.ts';
import type { Appointment } from '../sessions/index.ts';
import type { CourseNews } from '../teams/index.ts';
import { type BoardColumnKey, columnOf } from './board-columns.ts';

/** Why a team must talk about a course: worked out from dates, never typed. */
export type BoardReason =
  | { readonly why: 'clock'; readonly question: CourseQuestion }
  | { readonly why: 'quiet'; readonly spell: QuietSpell }
  | { readonly why: 'contact_late'; readonly daysLate: number }
  | { readonly why: 'team'; readonly news: CourseNews };

/** The next thing agreed: what it is where it is planned, its day alone where it stands in a note. */
export interface BoardNext {
  readonly on: PlainDate;
  readonly planned: Appointment | undefined;
}

/** One course on a board. */
export interface BoardCourse {
  readonly id: string;
  readonly callName: string;
  /** Absent where the viewer sees that the course is there but may not open it. */
  readonly opens: boolean;
  readonly course: Course;
  readonly column: BoardColumnKey;
  /** Weeks for the line under the name: of the course so far, of what comes before aftercare, and of aftercare. */
  readonly weeks: { readonly now: number; readonly main: number; readonly care: number };
  readonly contact: Contact | undefined;
  /** Whether a quiet spell could be told: only whoever sees every contact can. */
  readonly seesAll: boolean;
  readonly next: BoardNext | undefined;
  readonly continuity: PromiseKept | undefined;
  readonly reasons: readonly BoardReason[];
}

interface BoardGround {
  readonly definition: ProgrammeDefinition;
  readonly places: readonly Place[];
  readonly appointment: Appointment | undefined;
  readonly news: readonly CourseNews[];
  readonly today: PlainDate;
}

/** Works out where one course stands on the board, and why the team must talk about it, if it must. */
export function boardCourse(open: OpenCourse, ground: BoardGround): BoardCourse {
  const { definition, places, appointment, today } = ground;
  const dates = datesOf(open);
  const course = courseAt(dates, definition, today);
  const spans = phaseSpans(definition, open.startsOn, open.changes);
  const lived = { startsOn: open.startsOn, endedOn: undefined };
  return {
    id: open.id,
    callName: open.callName,
    opens: isOpen(buttons, 'enrolment_status.read', open.held),
    course,
    column: columnOf(course, definition),
    weeks: weeksOf(course, spans),
    contact: contactOf(open),
    seesAll: seesAllContact(open.held),
    next: nextOf(open, appointment),
    continuity: continuityOf(lived, spans, definition.roles, places, today)?.stands,
    reasons: reasonsOf(open, course, ground),
  };
}

function nextOf({ nextOn }: OpenCourse, planned: Appointment | undefined): BoardNext | undefined {
  if (planned !== undefined && (nextOn === undefined || planned.on <= nextOn))
    return { on: planned.on, planned };
  return nextOn === undefined ? undefined : { on: nextOn, planned: undefined };
}

/** An open phase is drawn to its next review, as on the course's own page. */
function weeksOf(course: Course, spans: readonly PhaseSpan[]): BoardCourse['weeks'] {
  const length = (span: PhaseSpan): number => {
    if (span.weeks !== undefined) return span.weeks;
    const lived = course.stage === 'under_way' ? course.week : 1;
    return Math.ceil(lived / span.reviewEveryWeeks) * span.reviewEveryWeeks;
  };
  const sum = (some: readonly PhaseSpan[]): number => some.reduce((weeks, span) => weeks + length(span), 0);
  const main = sum(spans.filter(({ phase }) => phase.kind !== 'aftercare'));
  const care = sum(spans.filter(({ phase }) => phase.kind === 'aftercare'));
  if (course.stage === 'not_begun') return { now: 0, main, care };
  if (course.stage !== 'under_way') return { now: main + care, main, care };
  const before = spans.filter(({ startsOn }) => startsOn < course.span.startsOn);
  return { now: sum(before) + course.week, main, care };
}

function reasonsOf(open: OpenCourse, course: Course, ground: BoardGround): readonly BoardReason[] {
  const { definition, news, today } = ground;
  const question = courseQuestion(datesOf(open), definition, today);
  const isGoing = course.stage === 'under_way' && course.pause === undefined && seesAllContact(open.held);
  const { pauses } = standingChanges(open.changes);
  const limit = quietAfter(definition.rhythm, open.agreedWeeks);
  const spell = isGoing ? quietSpell(open.startsOn, open.lastRecorded, pauses, limit, today) : undefined;
  const late = isGoing && spell === undefined ? daysLate(open, definition, today) : 0;
  return [
    ...(spell === undefined ? [] : [{ why: 'quiet', spell } as const]),
    ...(late > 0 ? [{ why: 'contact_late', daysLate: late } as const] : []),
    ...(question === undefined ? [] : [{ why: 'clock', question } as const]),
    ...news
      .filter(({ enrolment }) => enrolment === open.id)
      .map((one): BoardReason => ({ why: 'team', news: one })),
  ];
}

/** Days since an agreed contact was due; nought where it is still ahead, or nothing is agreed. */
function daysLate(open: OpenCourse, { rhythm }: ProgrammeDefinition, today: PlainDate): number {
  const everyWeeks = weeksBetweenContacts(rhythm, open.agreedWeeks);
  if (everyWeeks === undefined || open.lastRecorded === undefined) return 0;
  return Math.max(0, -contactDue(open.lastRecorded, everyWeeks, today).daysLeft);
}
