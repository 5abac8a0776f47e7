import type { RowItem } from '../../../platform/html/index.ts';
import { formatDayMonth } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { waveDayTexts } from '../wave-day-texts.ts';
import type { WaveRow } from '../wave-rows.ts';

/** A questionnaire that is to be answered now: whose, until when, and the one link to it. */
export function waveItem({ enrolment, wave, daysLeft }: WaveRow, language: Language): Omit<RowItem, 'title'> {
  const t = waveDayTexts[language];
  const words = wave.asking.side === 'citizen' ? t.citizen : t.worker;
  return {
    tag: daysLeft < 0 ? { text: t.late, tone: 'late' } : { text: t.tag, tone: 'soon' },
    text: words(wave.title[language], formatDayMonth(wave.days.closesOn, language)),
    action: { href: `/enrolments/${enrolment}/questionnaires`, label: t.action },
  };
}
