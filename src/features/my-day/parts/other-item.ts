import type { RowItem } from '../../../platform/html/index.ts';
import { formatDayMonth, formatLongDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatDays } from '../../../platform/i18n/durations.ts';
import type { WaitingRow } from '../my-day.ts';
import { otherTexts } from '../other-texts.ts';

type Other = Extract<WaitingRow, { readonly what: 'feedback_due' | 'feedback_news' | 'journal_reading' }>;

/** Feedback that has come or is due, a journal to read: why, and the one link to where it is done. */
export function otherItem(row: Other, language: Language): Omit<RowItem, 'title'> {
  const t = otherTexts[language];
  const course = `/enrolments/${row.enrolment}`;
  switch (row.what) {
    case 'feedback_news':
      return {
        tag: { text: t.news.tag, tone: 'soon' },
        text: t.news.text(formatDayMonth(row.releasedOn, language)),
        action: { href: `${course}#feedback`, label: t.news.action },
      };
    case 'feedback_due':
      return {
        tag: dueTag(row, language),
        text: dueText(row, language),
        action: { href: `${course}/feedback/new`, label: t.due.action },
      };
    case 'journal_reading':
      return { text: t.reading.text, action: { href: `${course}/journal`, label: t.reading.action } };
  }
}

type Due = Extract<Other, { readonly what: 'feedback_due' }>;

function dueTag({ feedback: { daysLeft } }: Due, language: Language): RowItem['tag'] {
  const t = otherTexts[language].due;
  const days = formatDays(Math.abs(daysLeft), language);
  if (daysLeft > 0) return { text: t.left(days), tone: 'soon' };
  return { text: daysLeft === 0 ? t.today : t.late(days), tone: 'late' };
}

function dueText({ feedback: { lastOn, dueOn } }: Due, language: Language): string {
  const t = otherTexts[language].due;
  return lastOn === undefined
    ? t.first(formatLongDay(dueOn, language))
    : t.text(formatDayMonth(lastOn, language));
}
