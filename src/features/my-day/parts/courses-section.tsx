import type { Course, UnderWay } from '../../../domain/enrolment/course-at.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { Details, EmptyState, type RowItem, Rows, Section } from '../../../platform/html/index.ts';
import { formatDayMonth, formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { CourseRow } from '../my-day.ts';
import { myDayTexts } from '../my-day-texts.ts';

interface CoursesSectionProps {
  readonly courses: readonly CourseRow[];
  readonly today: PlainDate;
  readonly language: Language;
}

/** So many stand open, the rest behind one press. */
const shownAtOnce = 8;

/** The viewer's courses: how far each is, and the last contact as far as the viewer may see it. */
export function CoursesSection({ courses, today, language }: CoursesSectionProps) {
  const t = myDayTexts[language];
  const items = courses.map((row) => courseItem(row, today, language));
  const rest = items.slice(shownAtOnce);
  return (
    <Section id="courses" title={t.courses} spaced={items.length === 0}>
      {items.length === 0 ? (
        <EmptyState heading={t.noCourses} text={t.noCoursesText} />
      ) : (
        <Rows items={items.slice(0, shownAtOnce)} />
      )}
      {rest.length === 0 ? null : (
        <Details summary={t.more(rest.length)}>
          <Rows items={rest} />
        </Details>
      )}
    </Section>
  );
}

function courseItem(row: CourseRow, today: PlainDate, language: Language): RowItem {
  const { callName, enrolment, contact } = row;
  const t = myDayTexts[language];
  const parts = [
    ...(row.programme === undefined ? [] : [row.programme[language]]),
    standing(row.course, language),
    ...(contact ? [t.contact[contact.whose](formatRelativeDay(contact.on, today, language))] : []),
  ];
  return {
    title: enrolment === undefined ? callName : <a href={`/enrolments/${enrolment}`}>{callName}</a>,
    text: parts.map((part) => `${part}.`).join(' '),
  };
}

function standing(course: Course, language: Language): string {
  const t = myDayTexts[language].course;
  switch (course.stage) {
    case 'not_begun':
      return t.notBegun(formatDayMonth(course.startsOn, language));
    case 'under_way':
      return weekWords(course, language);
    case 'over':
    case 'closed':
      return t.over(formatDayMonth(course.endedOn, language));
  }
}

function weekWords(course: UnderWay, language: Language): string {
  const t = myDayTexts[language].course;
  const { span, week, pause } = course;
  const words =
    span.phase.kind === 'main'
      ? t.week(week, span.weeks)
      : t.phaseWeek(span.phase.title[language], week, span.weeks);
  return pause === undefined ? words : t.onPause(words);
}
