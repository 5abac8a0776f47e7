import type { RowItem } from '../../../platform/html/index.ts';
import { formatDayMonth } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatDays } from '../../../platform/i18n/durations.ts';
import { checkInTexts, minutesTexts, placementAddresses } from '../../placements/index.ts';
import type { WaitingRow } from '../my-day.ts';

type CheckIn = Extract<WaitingRow, { readonly what: 'check_in' }>;

/** Somebody asked on the way: who, since when, and where it is taken on. */
export function checkInItem({ told, days }: CheckIn, language: Language): Omit<RowItem, 'title'> {
  const t = checkInTexts[language].day;
  const { enrolment, teller, going, on } = told;
  return {
    tag: { text: days === 0 ? t.today : t.since(formatDays(days, language)), tone: 'late' },
    text: t.text[teller][going](formatDayMonth(on, language)),
    action: { href: placementAddresses.checkIns(enrolment), label: t.action },
  };
}

/** Somebody asked for something to be put right in minutes. */
export function minutesItem(
  { enrolment, on }: Extract<WaitingRow, { readonly what: 'minutes' }>,
  language: Language,
): Omit<RowItem, 'title'> {
  const t = minutesTexts[language].day;
  return {
    tag: { text: t.tag, tone: 'soon' },
    text: t.text(formatDayMonth(on, language)),
    action: { href: placementAddresses.minutes(enrolment), label: t.action },
  };
}
