import type { RowItem } from '../../../platform/html/index.ts';
import { formatLongDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatDays } from '../../../platform/i18n/durations.ts';
import type { WaitingRow } from '../my-day.ts';
import { teamDayTexts } from '../team-day-texts.ts';

type RhythmRow = Extract<WaitingRow, { readonly what: 'contact_due' | 'agree_rhythm' }>;

/** A contact in aftercare is due by the rhythm, or a rhythm is still to be agreed. */
export function rhythmItem(row: RhythmRow, language: Language): Omit<RowItem, 'title'> {
  const t = teamDayTexts[language];
  if (row.what === 'agree_rhythm')
    return {
      text: t.agree.text,
      action: { href: `/enrolments/${row.enrolment}/rhythm`, label: t.agree.action },
    };
  const { daysLeft, dueOn } = row.contact;
  const days = formatDays(Math.abs(daysLeft), language);
  const tag = daysLeft > 0 ? t.contact.left(days) : daysLeft === 0 ? t.contact.today : t.contact.late(days);
  return {
    tag: { text: tag, tone: daysLeft < 0 ? 'late' : 'soon' },
    text: t.contact.text(t.contact.every(row.everyWeeks), formatLongDay(dueOn, language)),
    action: { href: `/enrolments/${row.enrolment}/notes/new`, label: t.contact.action },
  };
}
