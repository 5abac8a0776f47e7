import type { CourseQuestion } from '../../../domain/enrolment/course-question.ts';
import type { TagProps } from '../../../platform/html/index.ts';
import { formatShortDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatDays, formatWeeks } from '../../../platform/i18n/durations.ts';
import type { BoardReason } from '../board.ts';
import { boardTexts } from '../board-texts.ts';

/** Why the team must talk about a course, in a few words: red only for a day that has passed. */
export function reasonTag(reason: BoardReason, language: Language): TagProps {
  const t = boardTexts[language].reasons;
  switch (reason.why) {
    case 'quiet':
      return { text: t.quiet(formatWeeks(reason.spell.weeks, language)), tone: 'late' };
    case 'contact_late':
      return { text: t.contactLate, tone: 'late' };
    case 'clock':
      return clockTag(reason.question, language);
    case 'team': {
      const { warning } = reason.news;
      if (warning.warns === 'break') return { text: t.break[warning.kind], tone: 'soon' };
      return warning.warns === 'empty_role'
        ? { text: t.empty, tone: 'late' }
        : { text: t.leaves, tone: 'soon' };
    }
  }
}

function clockTag(question: CourseQuestion, language: Language): TagProps {
  const t = boardTexts[language].reasons;
  switch (question.asks) {
    case 'phase_ends': {
      const phase = question.next.phase.title[language].toLowerCase();
      const text =
        question.daysLeft === 0
          ? t.phaseEndsToday(phase)
          : t.phaseEnds(phase, formatDays(question.daysLeft, language));
      return { text, tone: 'soon' };
    }
    case 'course_ends':
      return { text: t.courseEnds(formatShortDate(question.span.endsOn, language)), tone: 'soon' };
    case 'is_over':
      return { text: t.isOver, tone: 'late' };
    case 'review': {
      const text = t.review(formatShortDate(question.dueOn, language));
      return { text, tone: question.daysLeft < 0 ? 'late' : 'soon' };
    }
    case 'pause_ends':
      return { text: t.pauseEnds(formatShortDate(question.backOn, language)), tone: 'soon' };
    case 'pause_full':
      return { text: t.pauseFull, tone: question.daysLeft < 0 ? 'late' : 'soon' };
  }
}
