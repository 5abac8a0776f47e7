import { daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import type { Course } from './course-at.ts';
import type { DatedSpan, PhaseSpan } from './phase-spans.ts';

/** How many days before its last day the end of a phase asks for attention. */
const daysOfNotice = 14;

/** An end that asks for attention: of a phase, of the whole course, or of a course nobody has closed. */
export type PhaseEnd =
  | { readonly end: 'phase'; readonly span: DatedSpan; readonly next: PhaseSpan; readonly daysLeft: number }
  | { readonly end: 'course'; readonly span: DatedSpan; readonly daysLeft: number }
  | { readonly end: 'over'; readonly endedOn: PlainDate; readonly daysSince: number };

/**
 * Whether the end of something must be talked about now: a phase or the whole course that ends within the
 * notice, its last day included, or a course whose weeks have passed and that nobody has closed. An open phase
 * never ends by itself.
 */
export function phaseEnd(course: Course, today: PlainDate): PhaseEnd | undefined {
  if (course.stage === 'over') {
    return { end: 'over', endedOn: course.endedOn, daysSince: daysBetween(course.endedOn, today) };
  }
  if (course.stage !== 'under_way' || course.span.endsOn === undefined) return undefined;
  const { span, next } = course;
  const daysLeft = daysBetween(today, span.endsOn);
  if (daysLeft > daysOfNotice) return undefined;
  return next === undefined ? { end: 'course', span, daysLeft } : { end: 'phase', span, next, daysLeft };
}
