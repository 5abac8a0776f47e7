import type { RowItem } from '../../../platform/html/index.ts';
import { formatDayMonth } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatDays } from '../../../platform/i18n/durations.ts';
import { jobContactTexts } from '../job-contact-texts.ts';
import type { WaitingRow } from '../my-day.ts';

type JobContact = Extract<WaitingRow, { readonly what: 'job_contact' }>;

/** Somebody began in a job and is to be asked how it goes: how long it has waited, and where it is written down. */
export function jobContactItem({ contact, due = 0 }: JobContact, language: Language): Omit<RowItem, 'title'> {
  const t = jobContactTexts[language];
  const { citizen, employer, week } = contact;
  return {
    tag:
      due < 0 ? { text: t.late(formatDays(-due, language)), tone: 'late' } : { text: t.today, tone: 'soon' },
    text: t.text(employer, week, formatDayMonth(contact.due, language)),
    action: { href: `/citizens/${citizen}/job-contacts`, label: t.action },
  };
}
