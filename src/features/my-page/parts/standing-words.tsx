import type { Course } from '../../../domain/enrolment/course-at.ts';
import type { Period } from '../../../domain/kernel/period.ts';
import { addDays, type PlainDate } from '../../../domain/kernel/plain-date.ts';
import { formatLongDay, formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatWeeks } from '../../../platform/i18n/durations.ts';
import { myPageTexts } from '../my-page-texts.ts';
import type { Way } from '../read-my-page.ts';

/** Where a way stands, said to the citizen in a sentence or three. */
export function standingWords(
  { row, definition, standing }: Way,
  today: PlainDate,
  language: Language,
): string {
  const t = myPageTexts[language];
  const programme = definition.name[language];
  switch (standing.at) {
    case 'waiting':
      return `${t.waiting(programme, formatRelativeDay(row.sentOn, today, language))} ${t.waitingDo}`;
    case 'accepted':
      return `${t.accepted(programme)} ${t.acceptedDo}`;
    case 'refused':
      return `${t.refused(programme)} ${t.refusedDo}`;
    case 'withdrawn':
      return t.withdrawn(programme);
    case 'course':
      return courseWords(standing.course, today, language);
  }
}

function courseWords(course: Course, today: PlainDate, language: Language): string {
  const t = myPageTexts[language];
  switch (course.stage) {
    case 'not_begun':
      return t.notBegun(formatLongDay(course.startsOn, language));
    case 'under_way':
      return weekWords(course, today, language);
    case 'over':
      return t.over;
    case 'closed':
      return t.closed(formatRelativeDay(course.endedOn, today, language));
  }
}

type UnderWay = Extract<Course, { stage: 'under_way' }>;

function weekWords(course: UnderWay, today: PlainDate, language: Language): string {
  const { span, week, weeksLeft, next, nextReviewOn, pause, closing } = course;
  const t = myPageTexts[language];
  const where = placeWords(span, week, language);
  if (closing !== undefined) return `${where} ${t.endsSoon(formatLongDay(closing.endedOn, language))}`;
  if (pause !== undefined) return `${where} ${pauseWords(pause, language)}`;
  if (nextReviewOn !== undefined) {
    const isLate = nextReviewOn < today;
    return `${where} ${isLate ? t.reviewSoon : t.review(formatLongDay(nextReviewOn, language))}`;
  }
  if (weeksLeft === undefined) return where;
  const left = weeksLeft === 0 ? t.lastWeek : t.weeksLeft(formatWeeks(weeksLeft, language));
  const then =
    next === undefined || weeksLeft > 0 ? '' : ` ${t.thenComes(next.phase.title[language].toLowerCase())}`;
  return `${where} ${left}${then}`;
}

function pauseWords({ to }: Period, language: Language): string {
  const t = myPageTexts[language];
  return to === undefined ? t.paused : t.pausedUntil(formatLongDay(addDays(to, 1), language));
}

function placeWords({ phase, weeks }: UnderWay['span'], week: number, language: Language): string {
  const t = myPageTexts[language];
  const title = phase.kind === 'main' ? undefined : phase.title[language].toLowerCase();
  if (weeks === undefined) return title === undefined ? t.openWeek(week) : t.openPhaseWeek(title, week);
  return title === undefined ? t.week(week, weeks) : t.phaseWeek(title, week, weeks);
}
