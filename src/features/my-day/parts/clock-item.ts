import type { CourseQuestion } from '../../../domain/enrolment/course-question.ts';
import type { Link, RowItem, TagProps } from '../../../platform/html/index.ts';
import { formatLongDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatDays } from '../../../platform/i18n/durations.ts';
import { clockTexts } from '../clock-texts.ts';
import type { WaitingRow } from '../my-day.ts';

type ClockRow = Extract<WaitingRow, { readonly what: 'clock' }>;

/** What the clock of a course asks: something ends, or is to be looked at together. */
export function clockItem({ enrolment, question }: ClockRow, language: Language): Omit<RowItem, 'title'> {
  return {
    tag: tagOf(question, language),
    text: textOf(question, language),
    action: actionOf(enrolment, question, language),
  };
}

/** A question with more than one answer is answered on the page about the course's weeks. */
function actionOf(enrolment: string, question: CourseQuestion, language: Language): Link {
  const t = clockTexts[language];
  const own = `/enrolments/${enrolment}`;
  switch (question.asks) {
    case 'phase_ends':
      return { href: `${own}/weeks`, label: question.mayExtend ? t.decide : t.look };
    case 'course_ends':
    case 'is_over':
      return question.mayExtend
        ? { href: `${own}/weeks`, label: t.decide }
        : { href: `${own}/closing`, label: t.close };
    case 'review':
      return { href: `${own}/weeks/review`, label: t.review };
    case 'pause_ends':
    case 'pause_full':
      return { href: `${own}/weeks/resume`, label: t.resume };
  }
}

/** The course that an added one goes on beside ends; nothing ends by itself. */
export function hostItem(
  { enrolment, host }: Extract<WaitingRow, { readonly what: 'host' }>,
  language: Language,
): Omit<RowItem, 'title'> {
  const t = clockTexts[language];
  const day = formatLongDay(host.endsOn, language);
  const tag =
    host.daysLeft < 0
      ? undefined
      : host.daysLeft === 0
        ? t.today
        : t.inDays(formatDays(host.daysLeft, language));
  return {
    tag: tag === undefined ? undefined : { text: tag, tone: 'soon' },
    text: host.daysLeft < 0 ? t.hostEnded(day) : t.hostEnds(day),
    action: { href: `/enrolments/${enrolment}/weeks`, label: t.decide },
  };
}

function tagOf(question: CourseQuestion, language: Language): TagProps {
  const t = clockTexts[language];
  if (question.asks === 'is_over')
    return { text: t.since(formatDays(question.daysSince, language)), tone: 'late' };
  const { daysLeft } = question;
  if (daysLeft === 0) return { text: t.today, tone: 'late' };
  return daysLeft < 0
    ? { text: t.late(formatDays(-daysLeft, language)), tone: 'late' }
    : { text: t.inDays(formatDays(daysLeft, language)), tone: 'soon' };
}

function textOf(question: CourseQuestion, language: Language): string {
  const t = clockTexts[language];
  switch (question.asks) {
    case 'phase_ends': {
      const { span, next, mayExtend } = question;
      const day = formatLongDay(span.endsOn, language);
      const words = t.phase(span.weeks, day, next.phase.title[language].toLowerCase());
      return mayExtend ? `${words} ${t.extendOrGoOn}` : words;
    }
    case 'course_ends': {
      const words = t.course(formatLongDay(question.span.endsOn, language));
      return question.mayExtend ? `${words} ${t.extendOrEnd}` : words;
    }
    case 'is_over':
      return t.over(formatLongDay(question.endedOn, language));
    case 'review':
      return t.reviewDue(formatLongDay(question.dueOn, language));
    case 'pause_ends':
      return t.pauseEnds(formatLongDay(question.backOn, language));
    case 'pause_full':
      return question.daysLeft >= 0 ? t.pauseFillsUp : t.pauseFull;
  }
}
