import type { RowItem } from '../../../platform/html/index.ts';
import { formatLongDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatDays } from '../../../platform/i18n/durations.ts';
import type { WaitingRow } from '../my-day.ts';
import { otherTexts } from '../other-texts.ts';

type Request = Extract<WaitingRow, { readonly what: 'file_request' }>;

/** A citizen waits for all that is written: by which day, whose turn it is, and where it is answered. */
export function requestItem(
  { citizen, clock, waitsFor }: Request,
  language: Language,
): Omit<RowItem, 'title'> {
  const t = otherTexts[language].request;
  const { dueOn, daysLeft, pace } = clock;
  const days = formatDays(Math.abs(daysLeft), language);
  const text = daysLeft === 0 ? t.today : daysLeft < 0 ? t.late(days) : t.left(days);
  return {
    tag: pace === 'calm' ? { text } : { text, tone: pace },
    text: t.text[waitsFor](formatLongDay(dueOn, language)),
    action: { href: `/citizens/${citizen}/file-request`, label: t.action },
  };
}
