import { buttons, isOpen } from '../../domain/access/locks.ts';
import type { Relation } from '../../domain/access/relation.ts';
import type { ReviewDue } from '../../domain/access-log/review-due.ts';
import type { ContactDue } from '../../domain/enrolment/contact-rhythm.ts';
import { type Course, courseAt } from '../../domain/enrolment/course-at.ts';
import type { CourseQuestion } from '../../domain/enrolment/course-question.ts';
import type { HostEnd } from '../../domain/enrolment/host-course.ts';
import type { QuietSpell } from '../../domain/enrolment/quiet-spell.ts';
import type { FeedbackDue } from '../../domain/feedback/feedback-due.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { RequestClock } from '../../domain/own-file/request-clock.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { type Waiting, waitingForAnswer } from '../../domain/referral/waiting.ts';
import { type Contact, contactOf, datesOf, type OpenCourse } from '../open-courses/index.ts';
import type { WaitingRequest } from '../own-file/index.ts';
import type { HeldSession } from '../sessions/index.ts';
import type { CheckInRow, JobContactRow, MinutesRow } from './job-rows.ts';
import type { LeaderRow } from './leading-rows.ts';
import type { OpenReferral } from './my-day-queries.ts';
import { rowsOfCourse } from './rows-of-course.ts';
import type { AwayRow, TeamRow } from './team-rows.ts';
import type { WaveRow } from './wave-rows.ts';

/** One thing that waits for the viewer. `due`: days until it is; absent where no day was set. */
export type WaitingRow = { readonly due: number | undefined } & (
  | CitizenRow
  | LogReviewRow
  | WriteUpRow
  | StoriesRow
  | AwayRow
  | LeaderRow
);

/** The house's access log must be looked through: about nobody in particular. */
interface LogReviewRow {
  readonly what: 'log_review';
  readonly authority: string;
  readonly review: ReviewDue;
}

/** Stories the viewer is named to approve: about nobody they know. */
interface StoriesRow {
  readonly what: 'stories';
  readonly waiting: number;
}

/** A session that has been held, and nobody has said who came. */
interface WriteUpRow {
  readonly what: 'write_up';
  readonly session: HeldSession;
}

type CitizenRow = { readonly callName: string } & (
  | { readonly what: 'answer'; readonly referral: string; readonly waiting: Waiting }
  | { readonly what: 'start'; readonly referral: string; readonly acceptedOn: PlainDate }
  | { readonly what: 'hand_over'; readonly referral: string; readonly acceptedOn: PlainDate }
  | { readonly what: 'clock'; readonly enrolment: string; readonly question: CourseQuestion }
  | { readonly what: 'host'; readonly enrolment: string; readonly host: HostEnd }
  | {
      readonly what: 'quiet';
      readonly enrolment: string;
      readonly spell: QuietSpell;
      readonly never: boolean;
    }
  | {
      readonly what: 'consent';
      readonly enrolment: string;
      readonly endsOn: PlainDate;
      readonly daysLeft: number;
    }
  | {
      readonly what: 'contact_due';
      readonly enrolment: string;
      readonly contact: ContactDue;
      readonly everyWeeks: number;
    }
  | { readonly what: 'agree_rhythm'; readonly enrolment: string }
  | TeamRow
  | WaveRow
  | JobContactRow
  | CheckInRow
  | MinutesRow
  | { readonly what: 'alarm' }
  | { readonly what: 'worry'; readonly enrolment: string; readonly sentOn: PlainDate }
  | { readonly what: 'feedback_due'; readonly enrolment: string; readonly feedback: FeedbackDue }
  | { readonly what: 'feedback_news'; readonly enrolment: string; readonly releasedOn: PlainDate }
  | { readonly what: 'journal_reading'; readonly enrolment: string }
  | {
      readonly what: 'file_request';
      readonly citizen: string;
      readonly clock: RequestClock;
      readonly waitsFor: WaitingRequest['waitsFor'];
    }
);

/** One line under "my courses". */
export interface CourseRow {
  readonly callName: string;
  /** What the course is in, where the viewer has two with the same citizen: the name alone would not tell. */
  readonly programme: ProgrammeDefinition['name'] | undefined;
  /** Absent where the viewer sees that the course is there but may not open it. */
  readonly enrolment: string | undefined;
  readonly course: Course;
  readonly contact: Contact | undefined;
}

/** A referral the viewer sent, that goes its way without them. */
export interface SentRow {
  readonly referral: string;
  readonly callName: string;
  readonly sentOn: PlainDate;
  readonly acceptedOn: PlainDate | undefined;
}

/** Why a name stands on the page. */
export type Reason = 'team' | 'lead' | 'responsible' | 'intake' | 'sent' | 'caseload';

export interface MyDay {
  readonly rows: readonly WaitingRow[];
  readonly courses: readonly CourseRow[];
  readonly sent: readonly SentRow[];
  readonly reasons: readonly Reason[];
  /** Whether there is anybody the viewer may write a note about. */
  readonly mayNote: boolean;
}

/**
 * A day worked out from dates: nothing in it was typed as a task, and a row goes when its cause does.
 *
 * @param others rows that other features worked out
 */
export function myDay(
  referrals: readonly OpenReferral[],
  courses: readonly OpenCourse[],
  definitions: ReadonlyMap<string, ProgrammeDefinition>,
  today: PlainDate,
  log?: { readonly authority: string; readonly review: ReviewDue } | undefined,
  others: readonly WaitingRow[] = [],
): MyDay {
  const standing = courses.flatMap((open) => {
    const definition = definitions.get(open.version);
    if (definition === undefined) return [];
    return [{ open, course: courseAt(datesOf(open), definition, today), definition }];
  });
  const rows: WaitingRow[] = [
    ...rowsOfLog(log),
    ...others,
    ...referrals.flatMap((referral) => rowOfReferral(referral, today)),
    ...standing.flatMap(({ open, course, definition }) => rowsOfCourse(open, course, definition, today)),
  ];
  return {
    rows: rows.toSorted((a, b) => (a.due ?? 0) - (b.due ?? 0)),
    courses: standing.map(({ open, course, definition }) => {
      const isOneOfSeveral = courses.filter(({ citizen }) => citizen === open.citizen).length > 1;
      return courseRow(open, course, isOneOfSeveral ? definition.name : undefined);
    }),
    sent: referrals
      .filter(({ iSent, iDecide, iLead }) => iSent && !iDecide && !iLead)
      .map(({ id, callName, sentOn, acceptedOn }) => ({ referral: id, callName, sentOn, acceptedOn })),
    reasons: reasonsOf(referrals, courses),
    mayNote: courses.some(({ held }) => isOpen(buttons, 'attendance.record', held)),
  };
}

/** A review is told from two weeks before it must be done. */
function rowsOfLog(
  log: { readonly authority: string; readonly review: ReviewDue } | undefined,
): WaitingRow[] {
  if (log === undefined || log.review.pace === 'calm') return [];
  return [{ what: 'log_review', ...log, due: log.review.daysLeft }];
}

function rowOfReferral(referral: OpenReferral, today: PlainDate): WaitingRow[] {
  const { id, callName, acceptedOn } = referral;
  if (acceptedOn === undefined && referral.iDecide) {
    const waiting = waitingForAnswer(referral, today);
    return [{ what: 'answer', referral: id, callName, waiting, due: waiting.daysLeft }];
  }
  if (acceptedOn !== undefined && referral.awaitsHandover && referral.iAmResponsible) {
    return [{ what: 'hand_over', referral: id, callName, acceptedOn, due: undefined }];
  }
  if (acceptedOn !== undefined && referral.iLead && !referral.awaitsHandover) {
    return [{ what: 'start', referral: id, callName, acceptedOn, due: undefined }];
  }
  return [];
}

function courseRow(open: OpenCourse, course: Course, programme: CourseRow['programme']): CourseRow {
  const { callName, held } = open;
  const enrolment = isOpen(buttons, 'enrolment_status.read', held) ? open.id : undefined;
  return { callName, programme, enrolment, course, contact: contactOf(open) };
}

function reasonsOf(referrals: readonly OpenReferral[], courses: readonly OpenCourse[]): Reason[] {
  const holds = (...relations: Relation[]) =>
    courses.some(({ held }) => relations.some((relation) => held.has(relation)));
  const found: Record<Exclude<Reason, 'caseload'>, boolean> = {
    team: courses.some(({ onTeam }) => onTeam),
    lead: holds('project_leader') || referrals.some(({ iLead }) => iLead),
    responsible: holds('responsible_on_team', 'responsible_outside_team'),
    intake: referrals.some(({ iDecide }) => iDecide),
    sent: referrals.some(({ iSent }) => iSent),
  };
  return (Object.keys(found) as (keyof typeof found)[]).filter((reason) => found[reason]);
}
