import { courseAt, type UnderWay } from '../../domain/enrolment/course-at.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { formatDayMonth, formatRelativeDay } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatWeeks } from '../../platform/i18n/durations.ts';
import type { Course } from './course.ts';
import { courseTexts } from './course-texts.ts';

/** Where a course stands, in a few words, and what comes. */
export interface CourseWords {
  /** "Uge 9 af 26". */
  readonly title: string;
  /** "Til 26. marts, så efterværn i 13 uger". */
  readonly deadline: string | undefined;
  /** Weeks of the phase that are left; `undefined` when none is under way. */
  readonly weeksLeft: number | undefined;
}

export function courseWords(
  { startsOn, endedOn, changes }: Pick<Course, 'startsOn' | 'endedOn' | 'changes'>,
  definition: ProgrammeDefinition,
  today: PlainDate,
  language: Language,
): CourseWords {
  const t = courseTexts[language];
  const near = (date: PlainDate): string => formatRelativeDay(date, today, language);
  if (endedOn !== undefined && endedOn <= today) return bare(t.ended(near(endedOn)));
  const closing = endedOn === undefined ? undefined : ({ ending: 'other', endedOn } as const);
  const place = courseAt({ startsOn, closing, changes }, definition, today);
  switch (place.stage) {
    case 'not_begun':
      return bare(t.begins(near(place.startsOn)));
    case 'under_way':
      return underWay(place, today, language);
    case 'over':
    case 'closed':
      return { ...bare(t.weeksAreOver), deadline: t.notClosed };
  }
}

function bare(title: string): CourseWords {
  return { title, deadline: undefined, weeksLeft: undefined };
}

function underWay(course: UnderWay, today: PlainDate, language: Language): CourseWords {
  const { span, week, weeksLeft, pause } = course;
  const t = courseTexts[language];
  const phase = span.phase.kind === 'aftercare' ? span.phase.title[language] : undefined;
  const title = t.week(phase, week, span.weeks);
  if (course.closing !== undefined) {
    return { title, deadline: t.endsOn(formatDayMonth(course.closing.endedOn, language)), weeksLeft };
  }
  if (pause === undefined) return { title, deadline: deadlineOf(course, today, language), weeksLeft };
  const last = pause.to && formatDayMonth(pause.to, language);
  return { title: t.onPause(title), deadline: t.pauseUntil(last), weeksLeft };
}

function deadlineOf(
  { span, next, nextReviewOn }: UnderWay,
  today: PlainDate,
  language: Language,
): string | undefined {
  const t = courseTexts[language];
  if (nextReviewOn !== undefined) {
    const day = formatDayMonth(nextReviewOn, language);
    return nextReviewOn < today ? t.reviewWaits(day) : t.review(day);
  }
  if (span.endsOn === undefined) return undefined;
  const lasts = next?.weeks === undefined ? undefined : formatWeeks(next.weeks, language);
  const then = next && t.followedBy(next.phase.title[language].toLowerCase(), lasts);
  return t.until(formatDayMonth(span.endsOn, language), then);
}
