import { addDays, daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../programme/definition.ts';
import { type CourseDates, courseAt, type UnderWay } from './course-at.ts';
import { extendable } from './extendable.ts';
import { daysUsed } from './pause-days-used.ts';
import type { DatedSpan, PhaseSpan } from './phase-spans.ts';

/** How many days before its day something about the clock of a course asks for attention. */
const daysOfNotice = 14;

/**
 * Something about the clock of a course that people must talk about now: a phase or the whole course ends, all weeks
 * have passed and nobody has closed the course, an open phase is to be looked at together, or a pause comes to its end.
 */
export type CourseQuestion =
  | {
      readonly asks: 'phase_ends';
      readonly span: DatedSpan;
      readonly next: PhaseSpan;
      readonly daysLeft: number;
      readonly mayExtend: boolean;
    }
  | {
      readonly asks: 'course_ends';
      readonly span: DatedSpan;
      readonly daysLeft: number;
      readonly mayExtend: boolean;
    }
  | {
      readonly asks: 'is_over';
      readonly endedOn: PlainDate;
      readonly daysSince: number;
      readonly mayExtend: boolean;
    }
  | { readonly asks: 'review'; readonly dueOn: PlainDate; readonly daysLeft: number }
  | { readonly asks: 'pause_ends'; readonly backOn: PlainDate; readonly daysLeft: number }
  /** A pause without an end: the days its model allows are used up, or will be soon. */
  | { readonly asks: 'pause_full'; readonly daysLeft: number };

/**
 * The question that waits at a course on a day, the most pressing one; nothing when there is none. An end that has been
 * entered for a later day has its answer already. While a course stands still, only its pause asks.
 */
export function courseQuestion(
  dates: CourseDates,
  definition: Pick<ProgrammeDefinition, 'phases'>,
  today: PlainDate,
): CourseQuestion | undefined {
  const course = courseAt(dates, definition, today);
  if (course.stage === 'closed' || course.stage === 'not_begun' || course.closing !== undefined)
    return undefined;
  const mayExtend = extendable({ course: dates, definition, today }) !== undefined;
  if (course.stage === 'over') {
    const daysSince = daysBetween(course.endedOn, today);
    return { asks: 'is_over', endedOn: course.endedOn, daysSince, mayExtend };
  }
  if (course.pause !== undefined) return pauseQuestion(course, dates, today);
  return endQuestion(course, mayExtend, today) ?? reviewQuestion(course, today);
}

function endQuestion(
  { span, next }: UnderWay,
  mayExtend: boolean,
  today: PlainDate,
): CourseQuestion | undefined {
  if (span.endsOn === undefined) return undefined;
  const daysLeft = daysBetween(today, span.endsOn);
  if (daysLeft > daysOfNotice) return undefined;
  return next === undefined
    ? { asks: 'course_ends', span, daysLeft, mayExtend }
    : { asks: 'phase_ends', span, next, daysLeft, mayExtend };
}

function reviewQuestion({ nextReviewOn }: UnderWay, today: PlainDate): CourseQuestion | undefined {
  if (nextReviewOn === undefined) return undefined;
  const daysLeft = daysBetween(today, nextReviewOn);
  return daysLeft > daysOfNotice ? undefined : { asks: 'review', dueOn: nextReviewOn, daysLeft };
}

function pauseQuestion(
  { pause, span: { phase } }: UnderWay,
  { changes }: CourseDates,
  today: PlainDate,
): CourseQuestion | undefined {
  const daysLeft =
    pause?.to === undefined
      ? 7 * (phase.pause?.atMostWeeks ?? 0) - daysUsed(phase.key, changes, today)
      : daysBetween(today, pause.to);
  if (daysLeft > daysOfNotice) return undefined;
  return pause?.to === undefined
    ? { asks: 'pause_full', daysLeft }
    : { asks: 'pause_ends', backOn: addDays(pause.to, 1), daysLeft };
}
